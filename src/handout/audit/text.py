"""The audit of plain text: what a screen reader and a printer can take."""

import re
from collections.abc import Iterator

import msgspec
from rich.cells import cell_len

from handout.audit.findings import Finding
from handout.audit.rules import Fault, Rule, run

LONGEST_LINE = 80
"""Columns of the smallest usual window; RFC 5322 2.1.1 asks for 78 letters."""

CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")
"""The control characters of ISO/IEC 6429 without tab, line and page ends."""


class TextFile(msgspec.Struct, frozen=True):
    """A text as lines; a byte that is not UTF-8 is a replacement character."""

    is_utf8: bool
    lines: tuple[str, ...]


def check(data: bytes) -> tuple[Finding, ...]:
    """Hold a text against the rules."""
    return run(RULES, read(data))


def read(data: bytes) -> TextFile:
    """Part a text into lines. It never fails: any bytes are some text."""
    try:
        words, is_utf8 = data.decode("utf-8-sig"), True
    except UnicodeDecodeError:
        words, is_utf8 = data.decode("utf-8", errors="replace"), False
    return TextFile(is_utf8, tuple(words.split("\n")))


def in_utf8(text: TextFile) -> Iterator[Fault]:
    """The text is written in UTF-8."""
    if not text.is_utf8:
        yield Fault("", "The text is not written in UTF-8.")


def without_controls(text: TextFile) -> Iterator[Fault]:
    """The text holds no control characters but line ends and tabs."""
    for number, line in enumerate(text.lines, start=1):
        if CONTROLS.search(line):
            yield Fault(f"line {number}", "The line holds a control character.")


def lines_fit(text: TextFile) -> Iterator[Fault]:
    """No line is longer than 80 columns, single words and addresses excepted."""
    for number, line in enumerate(text.lines, start=1):
        width = cell_len(line.rstrip())
        if width > LONGEST_LINE and not _holds_long_word(line):
            yield Fault(f"line {number}", f"The line is {width} columns wide.")


def _holds_long_word(line: str) -> bool:
    return any(cell_len(word) > LONGEST_LINE for word in line.split())


RULES: tuple[Rule[TextFile], ...] = (
    Rule(
        id="text-utf8",
        source="RFC 5198 2",
        remedy="Save the text as UTF-8.",
        faults=in_utf8,
    ),
    Rule(
        id="text-control-characters",
        source="RFC 5198 2",
        remedy="Take the characters out that cannot be printed.",
        faults=without_controls,
    ),
    Rule(
        id="text-line-length",
        source="RFC 5322 2.1.1; WCAG 1.4.8, technique C20",
        remedy="Break the lines at 72 columns.",
        faults=lines_fit,
        severity="warning",
    ),
)
