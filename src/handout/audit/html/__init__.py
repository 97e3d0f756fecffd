"""The audit of HTML pages."""

from handout.audit.findings import Finding, not_readable
from handout.audit.html.reading import NotReadable, read
from handout.audit.html.rules import RULES as RULES
from handout.audit.rules import run


def check(data: bytes) -> tuple[Finding, ...]:
    """Hold a page against the rules; one finding where it cannot be read."""
    try:
        page = read(data)
    except NotReadable as error:
        return not_readable(str(error), "Make it again with the program it came from.")
    return run(RULES, page)
