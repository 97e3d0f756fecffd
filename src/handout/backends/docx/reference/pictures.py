"""Pictures in headers and footers: dots that every Word can show, in the line.

A picture that floats would lie where nobody can say what is under it, so it is
set in the line of its paragraph. Of effects, links and drawings nothing stays.
"""

from collections.abc import Iterator, Mapping

from docx.oxml.ns import qn

from handout.backends.docx.elements import Element
from handout.backends.docx.measures import EMU_PER_POINT
from handout.backends.docx.page import Page
from handout.backends.docx.pictures import DECORATIVE, Image, drawing
from handout.backends.docx.reference.losses import Losses
from handout.backends.docx.reference.package import Package, Relation

SIGNATURES = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF8": "image/gif",
}
"""How the data of pictures begin that every Word can show."""

LARGEST_PICTURE = 4_000_000
"""Bytes of a picture that travels in every handout."""

NAME_ENDINGS = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".emf", ".wmf", ".tif")
BACKDROP = 0.5
"""The share of the height of a page from which on a picture is a backdrop."""

PICTURE = f"*/{qn('a:graphic')}/{qn('a:graphicData')}/{qn('pic:pic')}"
"""Where a picture stands in `w:drawing`, inline or floating."""

CROPPED = ("l", "t", "r", "b")


class PictureReader:
    """Reads the pictures of one header or footer; `images` holds them by id."""

    def __init__(
        self,
        package: Package,
        relations: Mapping[str, Relation],
        page: Page,
        losses: Losses,
    ) -> None:
        self.images: dict[str, Image] = {}
        self._package = package
        self._relations = relations
        self._page = page
        self._losses = losses

    def read(self, found: Element, place: str) -> Iterator[Element]:
        """Yield `w:drawing` made anew, or nothing where the picture cannot be kept."""
        relation = next(found.iter(qn("a:blip"))).get(qn("r:embed"), "")
        image = self._image(found, relation, place)
        if image is None:
            return
        self.images[relation] = image
        alt = _alternative(found)
        self._tell_changes(found, alt, place)
        made = drawing(image, alt, 0, relation)
        _crop(made, found)
        yield made

    def _tell_changes(self, found: Element, alt: str, place: str) -> None:
        if next(found.iter(qn("wp:anchor")), None) is not None:
            told = f"a floating picture in its {place}"
            self._losses.tell(told, "it now stands in the line")
        if not alt and not _is_decoration(found):
            told = f"a picture without alternative text in its {place}"
            self._losses.tell(told, "it was marked as decorative")

    def _image(self, found: Element, relation: str, place: str) -> Image | None:
        """Return the dots, or None and tell why not."""
        image, fault = self._fitting(found, relation)
        if fault:
            self._losses.tell(f"{fault} in its {place}")
        return image

    def _unpacked(self, target: Relation) -> bytes | None:
        return self._package.peek(target.target, LARGEST_PICTURE)

    def _fitting(self, found: Element, relation: str) -> tuple[Image | None, str]:
        """Return the dots no larger than the paper, or what is wrong with them."""
        width, height = _size(found)
        if width <= 0 or height <= 0:
            return None, "a picture without size"
        if _is_behind(found) and height > self._page.height * BACKDROP:
            return None, "a picture behind the text"
        target = self._relations.get(relation)
        if target is None or not self._package.holds(target):
            return None, "a picture that is not in the file"
        known = self.images.get(relation)
        data = known.data if known else self._unpacked(target)
        if data is None:
            return None, f"a picture of more than {LARGEST_PICTURE // 10**6} MB"
        kind = next((k for s, k in SIGNATURES.items() if data.startswith(s)), "")
        if not kind:
            return None, "a picture that is neither PNG nor JPEG nor GIF"
        image = Image(data=data, media_type=kind, width=width, height=height)
        return image.within(self._page.width, self._page.height * BACKDROP), ""


def is_picture(found: Element) -> bool:
    """Tell whether a drawing is one picture, and no group or text box with some."""
    pictures = [*found.iterfind(PICTURE)]
    blips = [*found.iter(qn("a:blip"))]
    extents = [*found.iter(qn("wp:extent"))]
    return len(pictures) == len(blips) == len(extents) == 1


def _size(found: Element) -> tuple[float, float]:
    """Return width and height in points, 0 where they are not told."""
    extent = next(found.iter(qn("wp:extent")))
    sides = (extent.get("cx", ""), extent.get("cy", ""))
    width, height = (int(side[:12]) if side.isdecimal() else 0 for side in sides)
    return width / EMU_PER_POINT, height / EMU_PER_POINT


def _is_behind(found: Element) -> bool:
    anchor = next(found.iter(qn("wp:anchor")), None)
    return anchor is not None and anchor.get("behindDoc") in {"1", "true"}


def _alternative(found: Element) -> str:
    """Return the words for those who do not see it; a file's name says nothing."""
    properties = next(found.iter(qn("wp:docPr")), found)
    said = properties.get("descr", "").strip() or properties.get("title", "").strip()
    return "" if said.lower().endswith(NAME_ENDINGS) else said


def _is_decoration(found: Element) -> bool:
    marks = found.iter(f"{{{DECORATIVE}}}decorative")
    return any(mark.get("val") in {"1", "true"} for mark in marks)


def _crop(made: Element, found: Element) -> None:
    """Cut the same edges off as they did; in thousandths of a percent."""
    cut = next(found.iter(qn("a:srcRect")), None)
    fill = next(made.iter(qn("pic:blipFill")))
    if cut is None:
        return
    ours = fill.makeelement(qn("a:srcRect"))
    for side in CROPPED:
        if cut.get(side, "").isdecimal():
            ours.set(side, cut.get(side, "")[:6])
    fill.insert(1, ours)
