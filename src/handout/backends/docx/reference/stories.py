"""The headers and footers of a clinic's file, cleaned: ECMA-376 part 1, 17.10."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, get_args

import msgspec
from docx.oxml.ns import qn

from handout.backends.docx.elements import Element
from handout.backends.docx.page import Page
from handout.backends.docx.pictures import Image
from handout.backends.docx.reference.cleaning import Cleaner
from handout.backends.docx.reference.fields import clean_fields
from handout.backends.docx.reference.links import clean_links
from handout.backends.docx.reference.losses import Losses
from handout.backends.docx.reference.package import Package
from handout.backends.docx.reference.pictures import PictureReader

Place = Literal["header", "footer"]
Kind = Literal["default", "first", "even"]

ROOTS: dict[Place, str] = {"header": "w:hdr", "footer": "w:ftr"}
SEEN = tuple(
    qn(f"w:{name}")
    for name in ("t", "sym", "drawing", "fldChar", "fldSimple", "pBdr", "tblBorders")
)
"""What can be seen in a paragraph."""


class Story(msgspec.Struct, frozen=True, kw_only=True):
    """A header or footer: its paragraphs and tables, and what they refer to.

    `images` and `addresses` are known by the ids that the content uses; `counts`
    says that it tells the number of the page, and `titles` are the words in it
    that show the title of the document.
    """

    place: Place
    kind: Kind
    content: list[Element]
    images: Mapping[str, Image]
    addresses: Mapping[str, str]
    counts: bool
    titles: tuple[Element, ...] = ()


def read_stories(
    package: Package,
    document: str,
    sections: Iterable[Element],
    page: Page,
    losses: Losses,
) -> Iterator[Story]:
    """Yield the headers and footers of the last section that have something in them.

    A section without one of a kind has that of the section before.
    """
    relations = package.relations(document)
    for (place, kind), identifier in _references(sections).items():
        relation = relations.get(identifier)
        if relation and relation.kind == place and package.holds(relation):
            reader = PartReader(package, page, losses)
            story = reader.read(relation.target, place, kind)
            if story.content:
                yield story


def _references(sections: Iterable[Element]) -> dict[tuple[Place, Kind], str]:
    """Map places and kinds to the ids of relationships."""
    found: dict[tuple[Place, Kind], str] = {}
    for section in sections:
        for place in ROOTS:
            for reference in section.findall(qn(f"w:{place}Reference")):
                said = reference.get(qn("w:type"), "default")
                for kind in get_args(Kind):
                    if said == kind:
                        found[place, kind] = reference.get(qn("r:id"), "")
    return found


class PartReader(msgspec.Struct, frozen=True):
    """Reads headers and footers for a page, and tells what is lost."""

    package: Package
    page: Page
    losses: Losses

    def read(self, part: str, place: Place, kind: Kind) -> Story:
        """Read one of them."""
        relations = self.package.relations(part)
        pictures = PictureReader(self.package, relations, self.page, self.losses)
        root = self.package.parse(part, ROOTS[place])
        content = Cleaner(place, pictures, self.losses).clean(root)
        fields = clean_fields(content, place, self.losses)
        return Story(
            place=place,
            kind=kind,
            addresses=clean_links(content, relations, place, self.losses),
            content=_trimmed(content, place),
            images=pictures.images,
            counts="PAGE" in fields.kinds,
            titles=fields.titles,
        )


def _trimmed(content: list[Element], place: Place) -> list[Element]:
    """Return content without blank paragraphs where our lines come after it.

    In a header they are the room above the text; one of nothing else is none.
    """
    if place == "header" and not _is_blank(content):
        return content
    while content and _is_blank(content[-1:]):
        content = content[:-1]
    return content


def _is_blank(content: list[Element]) -> bool:
    """Tell whether nothing is to be seen."""
    return not any(True for block in content for _ in block.iter(*SEEN))
