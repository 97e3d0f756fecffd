"""Measures of speed and memory: figures to look at, never a reason to fail.

Run as `python -m benchmarks` with `tests` on the path; `make bench` does it.
"""
