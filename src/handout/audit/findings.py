"""Findings: one accessibility rule broken in a finished file.

A finding never quotes the words of the file, because they may be a patient's:
it names the rule, the place and what is wrong there.
"""

from typing import Literal

import msgspec

Severity = Literal["error", "warning"]

NOT_READABLE = "not-readable"
"""The rule that stands for all others where a file cannot be opened."""


class Finding(msgspec.Struct, frozen=True):
    """One rule broken at one place.

    `rule` is a stable word for programs, `place` a page, line or path inside
    the file and empty for the file as a whole. `found` says what is wrong and
    `remedy` what to do, each in a sentence. An `error` keeps a reader out; a
    `warning` makes the file harder to read.
    """

    rule: str
    severity: Severity
    place: str
    found: str
    remedy: str

    def __str__(self) -> str:
        """Say it in one line."""
        where = f"{self.place}: " if self.place else ""
        return f"{self.severity}: {where}{self.found} {self.remedy} [{self.rule}]"


def not_readable(found: str, remedy: str) -> tuple[Finding]:
    """Return the one finding about a file that cannot be opened."""
    return (Finding(NOT_READABLE, "error", "", found, remedy),)
