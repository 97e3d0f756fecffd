"""One form for all the ways in which a code is written.

Dots, spaces and letter case do not matter (D89.82, d8982), nor what sources put before
a code: "ORPHA:3261", "SCTID:702444009", "#601859", "mesh:D056735".
"""

import re
from collections.abc import Iterator

import msgspec

from handout.library.codes.systems import System, is_known

LONGEST_CODE = 64

PREFIX = re.compile(r"(?P<system>[A-Za-z][A-Za-z0-9 -]*)[:_](?P<code>.+)")
TERM = re.compile(r"\|.*")
"""What stands between bars behind a code of SNOMED CT is its term."""

NO_MARK = re.compile(r"[^A-Z0-9]")
NO_FIGURE = re.compile(r"[^0-9]")
OPEN_END = re.compile(r"[.\s]*[-*]+\s*$")
"""G30.- and G30.* are the category G30."""

RANGE = re.compile(r"\s*(?P<low>[^\s–-]+)\s*[–-]\s*(?P<high>[^\s–-]+)\s*")
SHORT_NUMBER = re.compile(r"\s*(?P<head>\d{1,2})(?P<rest>\.\d*)?\s*")
CATEGORY = 3
EXTERNAL_CATEGORY = 4
"""Letters before the dot: D89.82; external causes of ICD-9-CM are longer: E950.1."""

BEFORE = {"M1A": "M09"}
"""A category of ICD-10-CM that stands before M10 in its list, against the alphabet."""


class Span(msgspec.Struct, frozen=True):
    """A code without its marks, or a range from `low` to `high`; "" is no code."""

    low: str
    high: str

    @property
    def is_range(self) -> bool:
        """Whether this is more than one code."""
        return self.low != self.high

    def holds(self, other: "Span") -> bool:
        """Tell whether all codes of another span are among these, or beneath them."""
        low, high = _place(self.low), _place(self.high)
        first, last = _place(other.low), _place(other.high)
        return low <= first[: len(low)] and last[: len(high)] <= high


def span_of(system: System, code: str) -> Span:
    """Return what a code or a range says; "" for both where it says nothing."""
    bare = without_prefix(code[:LONGEST_CODE])
    if system.shape == "tree":
        closed = OPEN_END.sub("", bare)
        if found := RANGE.fullmatch(closed):
            return Span(*(_tree_code(system, end) for end in found.groups()))
        return _one(_tree_code(system, closed))
    marks = NO_FIGURE if system.shape == "number" else NO_MARK
    return _one(marks.sub("", TERM.sub("", bare).upper()))


def written(system: System, span: Span) -> str:
    """Return a code as people write it: D89.82, or D80-D89."""
    ends = (span.low, span.high) if span.is_range else (span.low,)
    return "-".join(_dotted(system, code) for code in ends)


def parents(code: str) -> Iterator[str]:
    """Yield the codes of a tree above a code, the nearest first: D898, D89."""
    for length in range(len(code) - 1, CATEGORY - 1, -1):
        yield code[:length]


def without_prefix(code: str) -> str:
    """Return a code without the name of its system."""
    found = PREFIX.fullmatch(code.strip())
    return found["code"] if found and is_known(found["system"]) else code.strip()


def _one(code: str) -> Span:
    return Span(code, code)


def _tree_code(system: System, code: str) -> str:
    short = SHORT_NUMBER.fullmatch(code)
    if system.name == "ICD-9-CM" and short and short["rest"]:
        code = short["head"].zfill(CATEGORY) + short["rest"]
    return NO_MARK.sub("", code.upper())


def _dotted(system: System, code: str) -> str:
    if system.shape != "tree":
        return code
    external = system.name == "ICD-9-CM" and code.startswith("E")
    place = EXTERNAL_CATEGORY if external else CATEGORY
    return f"{code[:place]}.{code[place:]}" if code[place:] else code


def _place(code: str) -> str:
    """Return a code so that the order of letters is that of the list."""
    before = BEFORE.get(code[:CATEGORY])
    return f"{before}~{code[CATEGORY:]}" if before else code
