"""An XML file of many records, cut into records while it comes in.

The cut is made by the text of the tags alone, before anything is parsed, so that
a broken record spoils no other and no more than one is ever held.
"""

import re
from collections.abc import Iterable, Iterator

import msgspec

from handout.errors import Malformed
from handout.readers.limits import CHECK_FILE, MOST_RECORD

PROLOG = 65_536
"""Characters within which the first record of a file begins."""

LONGEST_MARK = 128
"""No tag's name is longer; what may be the half of one waits for more text."""

ENTITIES = re.compile(r"<!ENTITY|<!DOCTYPE[^>\[]*\[", re.IGNORECASE)
NAMESPACE = re.compile(r"""\bxmlns(?::[\w.-]+)?\s*=\s*(?:"[^"<>]*"|'[^'<>]*')""")
ATTRIBUTE = re.compile(
    r"""(?<![\w.:-])([\w.:-]++)\s*+=\s*+(?:"([^"<>]*)"|'([^'<>]*)')"""
)
ROOT = re.compile(r"<(?P<name>[A-Za-z_][\w.:-]*+)(?P<attributes>[^<>]*+)>")
START_TAG = re.compile(r"""(?:[^<>"']|"[^"<]*"|'[^'<]*')*+>""")
CLOSINGS = {"<!--": "-->", "<![CDATA[": "]]>"}
"""What is no markup, whatever stands in it, and where it ends."""

UNCLOSED = "the record does not end before the next one begins."
CUT_OFF = "the file ends in the middle of the record."
TOO_LONG = f"the record is longer than {MOST_RECORD // 1_000_000} million characters."


def attributes_of(tag: str) -> dict[str, str]:
    """Return the attributes in the text of a tag, as they are written."""
    return {key: one or other for key, one, other in ATTRIBUTE.findall(tag)}


class Record(msgspec.Struct, frozen=True):
    """One record as it stands in the file; `fault` says why it cannot be read."""

    number: int
    line: int
    text: str
    fault: str = ""


class Root(msgspec.Struct, frozen=True):
    """What stands before the first record: the root's attributes, and all text."""

    attributes: dict[str, str] = {}
    prolog: str = ""


class Splitter:
    """Cuts text that comes in pieces into records.

    `namespaces` and `root` are known once the first record is out.
    """

    def __init__(self, tags: Iterable[str], name: str) -> None:
        names = "|".join(map(re.escape, tags))
        self._mark = re.compile(
            rf"<!--|<!\[CDATA\[|<(?P<end>/)?(?P<name>(?:[\w.-]+:)?(?:{names}))(?=[\s/>])"
        )
        self._name = name
        self._text = ""
        self._position = 0
        self._start = -1
        self._line = 1
        self._count = 0
        self.namespaces = ""
        self.root = Root()

    def split(self, pieces: Iterable[str]) -> Iterator[Record]:
        """Yield records. Raises `Malformed` for a file that declares entities."""
        coming = iter(pieces)
        self._open(coming)
        for piece in coming:
            yield from self._drain(at_end=False)
            self._text += piece
        yield from self._drain(at_end=True)
        if self._start >= 0:
            yield self._record(len(self._text), CUT_OFF)

    def _open(self, coming: Iterator[str]) -> None:
        """Read the prolog: what the root declares, and that it declares no entities."""
        while len(self._text) < PROLOG and (piece := next(coming, "")):
            self._text += piece
        prolog = self._text[:PROLOG]
        prolog = prolog[: self._first_record(prolog)]
        if ENTITIES.search(prolog):
            raise Malformed(
                "found a file that declares entities of its own, expected none.",
                place=self._name,
                remedy=CHECK_FILE,
            )
        if root := ROOT.search(prolog):
            self.namespaces = " ".join(NAMESPACE.findall(root["attributes"]))
            self.root = Root(attributes_of(root["attributes"]), prolog)

    def _first_record(self, prolog: str) -> int:
        marks = (mark.start() for mark in self._mark.finditer(prolog) if mark["name"])
        return next(marks, len(prolog))

    def _drain(self, *, at_end: bool) -> Iterator[Record]:
        """Yield the records that are whole in the text so far, and drop them."""
        while mark := self._next_mark(at_end=at_end):
            closing = CLOSINGS.get(mark[0], ">")
            end = self._text.find(closing, mark.end())
            if end < 0 and not at_end:
                break
            self._position = max(end, mark.end()) if closing != ">" else mark.end()
            if mark["end"]:
                yield from self._end(end + 1 or mark.end())
            elif mark["name"]:
                yield from self._begin(mark)
        if self._is_endless():
            yield from self._give_up()
        self._forget()

    def _next_mark(self, *, at_end: bool) -> re.Match[str] | None:
        """Find the next mark; the last of the text may hold the half of one."""
        mark = self._mark.search(self._text, self._position)
        if mark is None:
            whole = len(self._text) - (0 if at_end else LONGEST_MARK)
            self._position = max(self._position, whole)
        return mark

    def _begin(self, mark: re.Match[str]) -> Iterator[Record]:
        if self._start >= 0:
            yield self._record(mark.start(), UNCLOSED)
        self._start = mark.start()
        self._count += 1
        tag = START_TAG.match(self._text, mark.end())
        if tag and self._text[tag.end() - 2] == "/":
            yield self._record(tag.end())

    def _end(self, end: int) -> Iterator[Record]:
        """End the open record; an end tag without one ends none."""
        if self._start >= 0:
            yield self._record(end)

    def _record(self, end: int, fault: str = "") -> Record:
        """Take the open record out of the text."""
        if end - self._start > MOST_RECORD:
            fault = TOO_LONG
        line = self._line + self._text.count("\n", 0, self._start)
        text = "" if fault else self._text[self._start : end]
        self._start = -1
        return Record(self._count, line, text, fault)

    def _is_endless(self) -> bool:
        """Tell whether a record, or what may be the mark of one, never ends."""
        held = self._start if self._start >= 0 else self._position
        return len(self._text) - held > MOST_RECORD

    def _give_up(self) -> Iterator[Record]:
        self._position = len(self._text) - LONGEST_MARK
        if self._start >= 0:
            yield self._record(self._position, TOO_LONG)

    def _forget(self) -> None:
        """Drop the text that is behind us, and keep count of its lines."""
        behind = self._start if self._start >= 0 else self._position
        self._line += self._text.count("\n", 0, behind)
        self._text = self._text[behind:]
        self._position -= behind
        self._start = 0 if self._start >= 0 else -1
