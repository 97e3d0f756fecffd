"""Bookmarks for what is linked to inside the document."""

from collections.abc import Iterator, Mapping

import msgspec
from docx.oxml.ns import qn

from handout.backends.docx.elements import Element, wml
from handout.blocks import ContentsEntry
from handout.document import Document
from handout.prose import Span


def find_anchors(document: Document) -> dict[str, str]:
    """Map the ids that links lead to, and that there are, to bookmarks."""
    values = [*values_in(document.parts)]
    wanted = dict.fromkeys(_targets(values))
    there_is = {getattr(value, "id", "") for value in values}
    found = (target for target in wanted if target and target in there_is)
    return {target: f"_Handout{number}" for number, target in enumerate(found, 1)}


def values_in(value: object) -> Iterator[msgspec.Struct]:
    """Yield a value and everything inside it, in reading order."""
    if isinstance(value, tuple):
        for inner in value:
            yield from values_in(inner)
    elif isinstance(value, msgspec.Struct):
        yield value
        for field in value.__struct_fields__:
            yield from values_in(getattr(value, field))


def _targets(values: list[msgspec.Struct]) -> Iterator[str]:
    for value in values:
        if isinstance(value, ContentsEntry):
            yield value.target
        elif isinstance(value, Span) and value.link.startswith("#"):
            yield value.link[1:]


def bookmark(elements: list[Element], name: str, number: int) -> None:
    """Lay a bookmark around the words of the first paragraph."""
    paragraphs = (found for element in elements for found in element.iter(qn("w:p")))
    paragraph = next(paragraphs, None)
    if paragraph is not None:
        start = wml("bookmarkStart", id=number, name=name)
        paragraph.insert(1, start)
        paragraph.append(wml("bookmarkEnd", id=number))


Anchors = Mapping[str, str]
"""Bookmarks by block id."""
