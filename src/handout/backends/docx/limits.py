"""What Word cannot hold, or only shortened: it is told, and the file stays valid.

Nothing is said of what stands in the fields of the patient's row.
"""

from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from handout.backends.docx.elements import ILLEGAL
from handout.backends.docx.links import LONGEST_ADDRESS, LONGEST_TIP
from handout.backends.docx.numbering import DEEPEST
from handout.backends.docx.properties import LONGEST as LONGEST_PROPERTY
from handout.backends.docx.tables import MOST_COLUMNS
from handout.blocks import Block, Heading, LabelRow, WriteIn
from handout.document import Document, Footer
from handout.errors import Doubt, HandoutWarning, WarningKind
from handout.prose import Figure, List, Span, Table, Text

LONGEST_PLACE = 60
UNPRINTED = frozenset({"id", "target", "picture", "language", "term", "expansion"})
"""Fields that are not printed as words."""

PRIVATE = (LabelRow, WriteIn, Footer)
"""Where what is filled in for a patient may stand."""

MOST_NAMES = 8


class Limit(msgspec.Struct, frozen=True, kw_only=True):
    """The most that Word takes of something, and what becomes of more."""

    kind: WarningKind
    of: type
    measure: Callable[[Any], int]
    most: int
    found: str
    outcome: str

    def doubt(self, value: object) -> Iterator[Doubt]:
        """Yield the warning for a value that is beyond the limit."""
        size = self.measure(value) if isinstance(value, self.of) else 0
        if size > self.most:
            found = self.found.format(size)
            told = f"found {found}, expected at most {self.most}; {self.outcome}."
            yield self.kind, told


def _columns(table: Table) -> int:
    return max(map(len, (table.header, *table.rows)))


def _depth(block: List) -> int:
    inner = (b for item in block.items for b in item if isinstance(b, List))
    return 1 + max(map(_depth, inner), default=0)


def _tip(span: Span) -> int:
    """Return the characters of a screen tip, 0 where there is no link."""
    length = len(span.link)
    return length if length <= LONGEST_ADDRESS else 0


LIMITS = (
    Limit(
        kind="link-left-out",
        of=Span,
        measure=lambda span: len(span.link),
        most=LONGEST_ADDRESS,
        found="an address of {} characters",
        outcome="its words stand there without a link",
    ),
    Limit(
        kind="shortened",
        of=Span,
        measure=_tip,
        most=LONGEST_TIP,
        found="an address of {} characters in a screen tip",
        outcome="the link leads there, and the tip shows how it begins",
    ),
    Limit(
        kind="wide-table",
        of=Table,
        measure=_columns,
        most=MOST_COLUMNS,
        found="a table of {} columns",
        outcome="it was parted into several",
    ),
    Limit(
        kind="deep-list",
        of=List,
        measure=_depth,
        most=DEEPEST + 1,
        found="a list of {} levels",
        outcome="deeper items stand on the last level",
    ),
    Limit(
        kind="long-alt",
        of=Figure,
        measure=lambda figure: len(figure.alt),
        most=1_000,
        found="an alternative text of {} characters",
        outcome="a screen reader says it in one breath, so put details into the text",
    ),
    Limit(
        kind="long-paragraph",
        of=Text,
        measure=lambda text: len(text.plain),
        most=32_767,
        found="a paragraph of {} characters",
        outcome="it is printed whole, and is slow to edit",
    ),
)


def beyond_limits(document: Document) -> Iterator[HandoutWarning]:
    """Yield the warnings of a document, one of a kind for each block."""
    for name, words in _properties(document):
        yield from _shortened(name, words)
    for place, value in _places(document):
        for kind, sentence in dict(_doubts(value)).items():
            yield HandoutWarning(kind, place, sentence)


def _properties(document: Document) -> Iterator[tuple[str, str]]:
    properties = document.properties
    yield "title", document.title
    yield "author", properties.author
    yield "subject", properties.subject
    yield "keywords", ", ".join(properties.keywords)


def _shortened(name: str, words: str) -> Iterator[HandoutWarning]:
    """Tell of a property that is longer than Word keeps."""
    if len(words) > LONGEST_PROPERTY:
        yield HandoutWarning(
            "shortened",
            "the properties of the file",
            f"found {len(words)} characters in the {name}, expected at most "
            f"{LONGEST_PROPERTY}; it was cut there, and on the sheet it is whole.",
        )


def _places(document: Document) -> Iterator[tuple[str, object]]:
    """Yield what a document holds, each with where it stands."""
    yield "the properties of the file", (document.title, document.properties)
    for part in document.parts:
        section = part.title
        for block in part.blocks:
            if heading := _heading(block):
                section = heading.text.plain
            yield f"under {_short(section)!r}", block
    yield "at the foot of the page", document.footer


def _heading(block: Block) -> Heading | None:
    found = block if isinstance(block, Heading) else getattr(block, "heading", None)
    return found if isinstance(found, Heading) else None


def _short(words: str) -> str:
    seen = ILLEGAL.sub("", words)
    return seen if len(seen) <= LONGEST_PLACE else f"{seen[:LONGEST_PLACE]}..."


def _doubts(value: object) -> Iterator[Doubt]:
    yield from _illegal(value)
    for found in reversed([*_inside(value)]):
        for limit in LIMITS:
            yield from limit.doubt(found)


def _illegal(value: object) -> Iterator[Doubt]:
    """Yield the characters that XML cannot hold; of a patient's, only their number."""
    found = [sign for words in _words(value) for sign in ILLEGAL.findall(words)]
    if found:
        number = f"{len(found)} characters" if len(found) > 1 else "a character"
        which = "" if isinstance(value, PRIVATE) else f" ({_names(found)})"
        told = f"found {number} that no Word file can hold{which}; left out."
        yield "control-characters", told


def _names(signs: list[str]) -> str:
    names = [f"U+{ord(sign):04X}" for sign in dict.fromkeys(signs)]
    more = ", ..." if len(names) > MOST_NAMES else ""
    return ", ".join(names[:MOST_NAMES]) + more


def _inside(value: object) -> Iterator[object]:
    """Yield a value and the values inside it."""
    if isinstance(value, tuple):
        if isinstance(value, Text):
            yield value
        for inner in value:
            yield from _inside(inner)
    elif isinstance(value, msgspec.Struct):
        yield value
        for field in value.__struct_fields__:
            yield from _inside(getattr(value, field))


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for inner in value:
            yield from _words(inner)
    elif isinstance(value, msgspec.Struct):
        for field in value.__struct_fields__:
            if field not in UNPRINTED:
                yield from _words(getattr(value, field))
