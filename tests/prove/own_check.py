"""Our own check: has a Word file no finding, not even a warning?

A PDF is held back for errors alone, and rendering has seen to that.
"""

from collections.abc import Sequence
from pathlib import Path

from handout.audit import check
from prove.verdict import Judge


def hear(files: Sequence[Path]) -> dict[Path, list[str]]:
    """Hold each file against all rules of its format."""
    return {file: [*map(str, check(file.read_bytes()))] for file in files}


JUDGE = Judge("handout check", ".docx", hear)
