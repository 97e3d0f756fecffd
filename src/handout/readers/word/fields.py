"""Fields of a Word file: an instruction, of which only the result is shown.

ECMA-376 part 1, 17.16. A field begins, may be separated into instruction and
result, and ends, each with a mark of its own, wherever these stand.
"""

import re

import msgspec

from handout.errors import TooLarge
from handout.readers.limits import CHECK_FILE
from handout.readers.word.losses import Losses

MOST_FIELDS = 60
"""Fields inside one another."""

ARGUMENT = re.compile(
    r'"(?P<quoted>(?:[^"\\]|\\.)*)"|\\(?P<switch>.)|(?P<bare>[^\s"\\]\S*)'
)
ALONE = frozenset("hmn")
"""Switches of a link that no argument follows."""

CONTENTS = "TOC"
"""The field whose result is a list of contents, which is no content."""

SILENT = frozenset(
    {"", "ADVANCE", "ASK", "BIBLIOGRAPHY", "NEXT", "PRIVATE", "RD", "SET", "TA", "TC"}
    | {"TOC", "XE", "HYPERLINK", "PAGE", "NUMPAGES", "PAGEREF", "REF", "FORMTEXT"}
)
"""Fields that show nothing, or nothing of their own, where they have no result."""


class Field(msgspec.Struct):
    """A field that has begun.

    `parts` are the pieces of its instruction, `kind` and `link` what it says once
    it is whole. `passed` holds the words that stand in it and are not shown.
    """

    parts: list[str] = []
    passed: list[str] = []
    kind: str = ""
    link: str = ""
    is_whole: bool = False
    has_result: bool = False

    @property
    def hides(self) -> bool:
        """Whether words that stand in it are not shown."""
        return not self.is_whole or self.kind == CONTENTS

    def end_instruction(self) -> str:
        """Take the instruction as whole, and return it."""
        words = " ".join("".join(self.parts).split())
        self.kind = words.partition(" ")[0].upper()
        self.link = link_of(words)
        self.is_whole = True
        return words


class Fields:
    """The fields that are open at a place of a text.

    `is_hidden` says whether words that stand here are not shown, or are a list of
    contents; `link` where they lead, or "".
    """

    def __init__(self, losses: Losses) -> None:
        self._losses = losses
        self._open: list[Field] = []
        self.is_hidden = False
        self.link = ""

    def mark(self, kind: str) -> None:
        """Take the mark of a field: `begin`, `separate` or `end`."""
        if kind == "begin":
            self._begin()
        elif self._open and kind == "separate":
            self._open[-1].end_instruction()
        elif self._open and kind == "end":
            self._end(self._open.pop())
        self.is_hidden = any(field.hides for field in self._open)
        links = (field.link for field in reversed(self._open))
        self.link = next(filter(None, links), "")

    def instruct(self, words: str) -> None:
        """Take words of an instruction."""
        if self._open and not self._open[-1].is_whole:
            self._open[-1].parts.append(words)

    def pass_by(self, words: str) -> None:
        """Take words that are not shown, for the case that the field never ends."""
        for field in self._open:
            if field.hides:
                field.passed.append(words)
                return

    def note_result(self) -> None:
        """Note that something is shown for the fields that are open."""
        for field in self._open:
            field.has_result = True

    def finish(self) -> None:
        """Tell of the words in fields that never ended."""
        for field in self._open:
            self._losses.lose("".join(field.passed))
        self._open.clear()
        self.is_hidden, self.link = False, ""

    def _begin(self) -> None:
        if len(self._open) >= MOST_FIELDS:
            raise TooLarge(
                f"found more than {MOST_FIELDS} fields inside one another, "
                "expected fewer.",
                place=self._losses.name,
                remedy=CHECK_FILE,
            )
        self._open.append(Field())

    def _end(self, field: Field) -> None:
        """Tell of a field that shows something which is not in the file."""
        words = field.end_instruction()
        if not field.has_result and field.kind not in SILENT:
            self._losses.leave_out("what a field shows", words)


def link_of(instruction: str) -> str:
    """Return the address of a `HYPERLINK` instruction, or "" (17.16.5.25).

    A place inside the document is no address.
    """
    if instruction[:10].upper().rstrip() != "HYPERLINK":
        return ""
    address = place = switch = ""
    for found in ARGUMENT.finditer(instruction, len("HYPERLINK")):
        if found["switch"]:
            switch = found["switch"].lower()
            switch = "" if switch in ALONE else switch
            continue
        words = re.sub(r"\\(.)", r"\1", found["quoted"] or found["bare"] or "")
        if switch == "l":
            place = place or words
        elif not switch:
            address = address or words
        switch = ""
    return f"{address}#{place}" if address and place else address
