"""Every text of a condition, to be looked at or to be changed as a whole."""

from collections.abc import Callable, Iterator
from typing import TypeVar, cast

import msgspec

from handout.model import Condition
from handout.prose import Block, Paragraph

Value = TypeVar("Value")
Change = Callable[[str], str]

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
        place = section.heading or section.kind
        for block in section.prose:
            for text in block.texts():
                yield Passage(place, text.plain)


def names(condition: Condition) -> Iterator[str]:
    """Yield the title and the other names."""
    yield condition.title
    yield from condition.other_names


def is_paragraph(block: Block) -> bool:
    """Tell whether a block is a paragraph."""
    return isinstance(block, Paragraph)


def changed(value: Value, change: Change) -> Value:
    """Return a value in which every text went through a change."""
    made: object = value
    match value:
        case str():
            made = change(value)
        case tuple():
            made = type(value)(changed(item, change) for item in value)
        case msgspec.Struct():
            made = _changed_fields(value, change)
    return cast("Value", made)


def _changed_fields(value: msgspec.Struct, change: Change) -> msgspec.Struct:
    fields = [name for name in value.__struct_fields__ if name not in KEPT]
    old = {name: getattr(value, name) for name in fields}
    new = {name: changed(field, change) for name, field in old.items()}
    different = {name: new[name] for name in fields if new[name] != old[name]}
    return msgspec.structs.replace(value, **different) if different else value
