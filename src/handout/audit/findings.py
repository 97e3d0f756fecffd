"""Findings: one accessibility rule broken in a finished file.

A finding says the rule, the place and what is wrong there. The words at the place
may be a patient's, so they stand apart, in `words`, and only who asks for them
(`formats.examine`) gets them: no sentence of a finding quotes the file.
"""

from collections.abc import Iterable
from typing import Literal

import msgspec

Severity = Literal["error", "warning", "note"]

NOT_READABLE = "not-readable"
"""The rule that stands for all others where a file cannot be opened."""


class Finding(msgspec.Struct, frozen=True, omit_defaults=True):
    """One rule broken at one place.

    `rule` is a stable word for programs, `place` a page, line or path inside
    the file and empty for the file as a whole. `found` says what is wrong and
    `remedy` what to do, each in a sentence. An `error` keeps a reader out; a
    `warning` makes the file harder to read; a `note` is worth knowing and no
    fault. `words` are the first ones at the place, for the person who has the
    file in hand.
    """

    rule: str
    severity: Severity
    place: str
    found: str
    remedy: str
    words: str = ""

    def __str__(self) -> str:
        """Say it in one line, without words of the file."""
        return self._said_at(self.place)

    @property
    def with_words(self) -> str:
        """Say it in one line, the words at the place among it."""
        return self._said_at(
            f'{self.place} "{self.words}"' if self.words else self.place
        )

    def _said_at(self, place: str) -> str:
        where = f"{place}: " if place else ""
        return f"{self.severity}: {where}{self.found} {self.remedy} [{self.rule}]"


class Report(msgspec.Struct, frozen=True):
    """All that the audit says of one file: what is wrong, and what is to be known."""

    findings: tuple[Finding, ...] = ()
    notes: tuple[Finding, ...] = ()

    @classmethod
    def of(cls, told: Iterable[Finding]) -> "Report":
        """Part findings from notes."""
        said = tuple(told)
        return cls(
            findings=tuple(found for found in said if found.severity != "note"),
            notes=tuple(found for found in said if found.severity == "note"),
        )


def not_readable(found: str, remedy: str) -> tuple[Finding]:
    """Return the one finding about a file that cannot be opened."""
    return (Finding(NOT_READABLE, "error", "", found, remedy),)
