"""The audit of PDF files: objects, tags, and what the content streams show."""

import pikepdf

from handout.audit.findings import Finding, not_readable
from handout.audit.pdf.reading import Damaged, read
from handout.audit.pdf.rules import RULES as RULES
from handout.audit.rules import run


def check(data: bytes) -> tuple[Finding, ...]:
    """Hold a PDF against the rules; one finding where it cannot be read."""
    try:
        view = read(data)
    except pikepdf.PasswordError:
        return not_readable(
            "The file is protected by a password.", "Save it without one."
        )
    except (Damaged, pikepdf.PikepdfError):
        return not_readable(
            "The file is damaged.", "Make it again with the program it came from."
        )
    return run(RULES, view)
