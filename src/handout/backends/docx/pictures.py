"""Pictures in the line, with their alternative text; never floating.

ECMA-376 part 1, 20.4.2.8 (inline). A decoration is marked as such (MS-ODRAWXML
2.24.2): an empty alternative text alone would be a picture without words.
"""

from collections.abc import Iterator
from typing import cast

import msgspec
from docx.oxml.shape import CT_Inline
from docx.shared import Emu
from lxml.etree import SubElement

from handout.backends.docx.context import Context
from handout.backends.docx.elements import Element, legal, make, wml
from handout.backends.docx.fields import counted_figure
from handout.backends.docx.measures import emu
from handout.backends.docx.paragraphs import paragraph, text_paragraph
from handout.backends.docx.spans import runs
from handout.backends.docx.wordfile import IMAGE_ENDINGS
from handout.prose import Figure, Text

POINTS_PER_PIXEL = 0.75
"""CSS pixels are 1/96 inch."""

SMALLEST_WORDS = 10
"""Points of the smallest words of a regular sheet, those in drawings among them."""

TALLEST = 0.6
"""The share of the height of a page that a picture may take."""

DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative"
DECORATIVE_URI = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"


class Image(msgspec.Struct, frozen=True, kw_only=True):
    """Dots that Word can show; width and height in points."""

    data: bytes
    media_type: str
    width: float
    height: float

    def within(self, width: float, height: float) -> "Image":
        """Return the image, made smaller where it would not fit."""
        share = min(1, width / self.width, height / self.height)
        smaller = {"width": self.width * share, "height": self.height * share}
        return msgspec.structs.replace(self, **smaller)


def print_figure(figure: Figure, context: Context) -> Iterator[Element]:
    """Yield picture and caption, or the alt text where the picture is lost."""
    image = find_image(figure, context)
    if image:
        room = context.look.width - context.frame.left - context.frame.right
        fitting = image.within(room, context.look.height * TALLEST)
        style = "FigureWithCaption" if figure.caption else "Figure"
        yield paragraph([inline(fitting, figure.alt, context)], context, style)
    elif figure.alt:
        said = f"{context.document.small_words.picture}: {figure.alt}"
        yield text_paragraph(Text.of(said), context, "PictureWords")
    if figure.caption:
        words = [*counted_figure(), *runs(figure.caption, context)]
        yield paragraph(words, context, "Caption")


def find_image(figure: Figure, context: Context) -> Image | None:
    """Return the dots of a figure in print size, or None where there are none.

    It grows as much as the smallest words do, so that words in it can be read.
    """
    picture = context.resources.pictures.get(figure.picture)
    if picture is None or not (picture.width and picture.height):
        return None
    is_drawing = picture.media_type not in IMAGE_ENDINGS
    data = picture.raster if is_drawing else picture.data
    if not data:
        return None
    growth = context.look.scale.small / SMALLEST_WORDS
    return Image(
        data=data,
        media_type="image/png" if is_drawing else picture.media_type,
        width=picture.width * POINTS_PER_PIXEL * growth,
        height=picture.height * POINTS_PER_PIXEL * growth,
    )


def inline(image: Image, alt: str, context: Context) -> Element:
    """Make a run with a picture; an empty alt text marks a decoration."""
    number = context.file.next_number()
    relation = context.file.relate_to_picture(image.data, image.media_type)
    return wml("r", drawing(image, alt, number, relation))


def drawing(image: Image, alt: str, number: int, relation: str) -> Element:
    """Make `w:drawing`; `relation` leads to the dots."""
    shape = CT_Inline.new_pic_inline(
        number,
        relation,
        f"Picture {number}",
        Emu(emu(image.width)),
        Emu(emu(image.height)),
    )
    for side in ("distT", "distB", "distL", "distR"):
        shape.set(side, "0")
    properties = cast("Element", shape.docPr)
    properties.set("descr", legal(alt))
    if not alt:
        properties.append(_decorative())
    return wml("drawing", shape)


def _decorative() -> Element:
    extension = make("a:ext")
    extension.set("uri", DECORATIVE_URI)
    name = f"{{{DECORATIVE}}}decorative"
    SubElement(extension, name, {"val": "1"}, {"adec": DECORATIVE})
    marks = make("a:extLst")
    marks.append(extension)
    return marks
