"""openxml-audit: is a Word file valid, and will Word open it without repair?"""

import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from openxml_audit import OpenXmlValidator

from prove.verdict import Judge

_EVERY_ERROR = 0
_SHARE = 8
"""Files that a process takes at once."""


def hear(files: Sequence[Path]) -> dict[Path, list[str]]:
    """Validate each file against the Office schemas and the repair rules."""
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        faults = pool.map(_faults, files, chunksize=_SHARE)
        return dict(zip(files, faults, strict=True))


def _faults(file: Path) -> list[str]:
    # A validator remembers the notes of one file while it judges the next.
    validator = OpenXmlValidator(max_errors=_EVERY_ERROR)
    result = validator.validate(str(file))
    found = [str(error) for error in result.errors]
    if not result.is_valid and not found:
        return ["not valid, no reason given"]
    return found


JUDGE = Judge("openxml-audit", ".docx", hear)
