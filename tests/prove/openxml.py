"""openxml-audit: is a Word file valid, and will Word open it without repair?"""

from collections.abc import Sequence
from pathlib import Path

from openxml_audit import OpenXmlValidator

from prove.verdict import Judge

_EVERY_ERROR = 0


def hear(files: Sequence[Path]) -> dict[Path, list[str]]:
    """Validate each file against the Office schemas and the repair rules."""
    return {file: _faults(file) for file in files}


def _faults(file: Path) -> list[str]:
    # A validator remembers the notes of one file while it judges the next.
    validator = OpenXmlValidator(max_errors=_EVERY_ERROR)
    result = validator.validate(str(file))
    found = [str(error) for error in result.errors]
    if not result.is_valid and not found:
        return ["not valid, no reason given"]
    return found


JUDGE = Judge("openxml-audit", ".docx", hear)
