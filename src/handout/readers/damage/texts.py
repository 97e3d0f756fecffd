"""Every text of a condition, to be looked at or to be changed as a whole."""

from collections.abc import Callable, Iterator

import msgspec

from handout import prose
from handout.model import Condition
from handout.model.condition import Section
from handout.prose import Block
from handout.readers.pieces import fold
from handout.rewriting import rewritten

LONGEST_WORD = 40
"""Letters around a place in which the words beside it are looked for."""

KEPT = frozenset(
    {
        "id",
        "language",
        "address",
        "translated",
        "link",
        "sha256",
        "picture",
        "code",
        "system",
        "doi",
        "pmid",
        "pmcid",
        "type",
    }
)
"""Fields that hold no words, so that no repair of letters may touch them."""


class Passage(msgspec.Struct, frozen=True):
    """One line of a condition's text and the heading of the section that it is in."""

    place: str
    words: str


def passages(condition: Condition) -> Iterator[Passage]:
    """Yield the lines of the sections, with their headings."""
    for section in condition.sections:
        place = name_of(section)
        for block in section.prose:
            for line in prose.lines(block):
                yield Passage(place, line)


def lines(condition: Condition) -> Iterator[str]:
    """Yield the names of a condition, then the lines of its sections."""
    yield from names(condition)
    yield from (told.words for told in passages(condition))


def words_of(block: Block) -> str:
    """Return the words of a block on one line, without its notes."""
    return fold(" ".join(text.plain for text in block.texts()))


def name_of(section: Section) -> str:
    """Return what a section is called in a warning."""
    return section.heading or section.kind


def names(condition: Condition) -> Iterator[str]:
    """Yield the title and the other names."""
    yield condition.title
    yield from condition.other_names


def changed(condition: Condition, change: Callable[[str], str]) -> Condition:
    """Return a condition in which all words went through a change."""
    return rewritten(condition, str, change, KEPT)
