"""The shared sources, read whole: what they hold, and that all of it can be printed."""

from pathlib import Path

GOLDEN = Path(__file__).parents[1] / "golden" / "corpus.json"
"""The numbers of each file, with the digest of the file that they belong to."""
