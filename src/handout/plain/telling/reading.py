"""The prose of a section as lines that are told, and what of it is not."""

from collections import deque
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import compress

import msgspec
from msgspec.structs import replace

from handout.model.condition import Section, SectionKind
from handout.plain.telling.choosing import chosen, with_what_they_lean_on
from handout.plain.telling.doubtful import doubt
from handout.plain.telling.introducing import introduced
from handout.plain.telling.lines import lines_of
from handout.plain.telling.one import is_of_one
from handout.plain.telling.values import Line
from handout.prose import Block, List, Paragraph, Prose, Text


class Lines(msgspec.Struct, frozen=True):
    """A paragraph as sentences, and those of it that are not told.

    `doubt` says why it stays as it is, where it does.
    """

    every: tuple[Line, ...]
    told: tuple[bool, ...] = ()
    doubt: str = ""

    @property
    def lines(self) -> tuple[Line, ...]:
        """The sentences that are told."""
        return tuple(compress(self.every, self.told)) if self.told else self.every

    @property
    def left_out(self) -> tuple[str, ...]:
        """The words of those that are not."""
        both = zip(self.every, self.told, strict=False)
        return tuple(line.words for line, is_told in both if not is_told)


class Items(msgspec.Struct, frozen=True):
    """A list as its items."""

    items: "tuple[Read, ...]"
    ordered: bool


Read = tuple[Lines | Items | Block, ...]
"""What is read of a prose; a table or a picture stays a block."""


def read(
    section: Section,
    names: Sequence[str],
    is_explained: Callable[[str], bool] = lambda _: False,
) -> Read:
    """Return the lines of a section, in order.

    `is_explained` tells whether the sheet explains a word.
    """
    chooses = section.kind in CHOSEN
    found = tuple(_read(section.prose, names, chooses=chooses))
    if chooses:
        found = _with_introductions(found, is_explained)
    if not any(True for _ in all_lines(found)):
        found = tuple(_read(section.prose, names, chooses=False))
    if not is_of_one(section.prose.plain, names):
        return found
    return _of_one(found, briefly=section.kind in CALLED_BRIEFLY)


CALLED_BRIEFLY: frozenset[SectionKind] = frozenset({"causes", "frequency"})
"""Kinds of section that do not tell anew which condition the sheet is about."""


CHOSEN: frozenset[SectionKind] = frozenset({"causes"})
"""Kinds of section of which not all is told; what would tell nothing tells all."""


def _of_one(found: Read, *, briefly: bool) -> Read:
    """Mark all lines as told of one condition alone."""
    return tuple(_marked(part, briefly=briefly) for part in found)


def _marked(part: Lines | Items | Block, *, briefly: bool) -> Lines | Items | Block:
    if isinstance(part, Items):
        return replace(
            part, items=tuple(_of_one(item, briefly=briefly) for item in part.items)
        )
    if not isinstance(part, Lines):
        return part
    lines = (replace(line, of_one=True, briefly=briefly) for line in part.every)
    return replace(part, every=tuple(lines))


def _read(
    prose: Prose, names: Collection[str], *, chooses: bool
) -> Iterator[Lines | Items | Block]:
    for block in prose:
        match block:
            case Paragraph():
                yield _lines(block.text, names, chooses=chooses)
            case List():
                items = tuple(
                    tuple(_read(item, names, chooses=chooses)) for item in block.items
                )
                yield Items(items, block.ordered)
            case _:
                yield block


def _lines(text: Text, names: Collection[str], *, chooses: bool) -> Lines:
    lines = lines_of(text)
    reason = doubt(text.plain)
    if reason:
        kept = tuple(replace(line, is_plain=False) for line in lines)
        return Lines(kept, doubt=reason)
    if not chooses:
        return Lines(lines)
    return Lines(lines, told=chosen([line.words for line in lines], names))


def _with_introductions(found: Read, is_explained: Callable[[str], bool]) -> Read:
    """Tell also what introduces the things that the told sentences speak of."""
    paragraphs = tuple(all_paragraphs(found))
    words = [line.words for one in paragraphs for line in one.every]
    told = [is_told for one in paragraphs for is_told in _told(one)]
    needed = set(introduced(words, told, is_explained))
    both = deque(one or i in needed for i, one in enumerate(told))
    return tuple(_chosen_anew(part, both) for part in found)


def _told(lines: Lines) -> tuple[bool, ...]:
    return lines.told or (True,) * len(lines.every)


def _chosen_anew(
    part: Lines | Items | Block, told: deque[bool]
) -> Lines | Items | Block:
    """Take the choices of a part from the front of all choices."""
    if isinstance(part, Items):
        items = tuple(
            tuple(_chosen_anew(one, told) for one in item) for item in part.items
        )
        return replace(part, items=items)
    if not isinstance(part, Lines):
        return part
    own = tuple(told.popleft() for _ in part.every)
    words = [line.words for line in part.every]
    return replace(part, told=with_what_they_lean_on(words, own))


def all_lines(read: Read) -> Iterator[Line]:
    """Yield every line in reading order."""
    for part in read:
        if isinstance(part, Lines):
            yield from part.lines
        elif isinstance(part, Items):
            for item in part.items:
                yield from all_lines(item)


def all_paragraphs(read: Read) -> Iterator[Lines]:
    """Yield every paragraph in reading order."""
    for part in read:
        if isinstance(part, Lines):
            yield part
        elif isinstance(part, Items):
            for item in part.items:
                yield from all_paragraphs(item)
