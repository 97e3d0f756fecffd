"""The audit of Word files, on the XML of their parts."""

from handout.audit.docx.reading import NotReadable, read
from handout.audit.docx.rules import RULES as RULES
from handout.audit.findings import Finding, not_readable
from handout.audit.rules import run


def check(data: bytes) -> tuple[Finding, ...]:
    """Hold a Word file against the rules; one finding where it cannot be read."""
    try:
        file = read(data)
    except NotReadable as error:
        return not_readable(error.found, error.remedy)
    return run(RULES, file)
