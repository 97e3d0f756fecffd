"""Independent judges of finished files: programs that know nothing of handout.

Run as `python -m prove` with `tests` on the path; `make prove` does it.
"""
