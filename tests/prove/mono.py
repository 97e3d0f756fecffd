"""Sheets without colour, and sheets on a grey photocopier: is the text dark enough?

Every text of every file is held against white, as it is and turned to grey. In a
file made with `--ink mono` nothing has a colour, but for what is inside pictures.
"""

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Object, Pdf, Stream
from PIL import Image, ImageChops, ImageDraw

from handout.audit.pdf.objects import entries
from handout.colours import LEAST_CONTRAST, contrast
from prove.pages import in_colour, is_mono
from prove.verdict import Judge

DOTS = 72
"""Dots an inch at which colours are looked for: one a point."""

MARGIN = 2
"""Dots around a picture that its edge may touch."""

Colour = tuple[float, ...]
BLACK: Colour = (0.0,)
FILLS = frozenset({"g", "rg", "k", "sc", "scn"})
SHOWS = frozenset({"Tj", "TJ", "'", '"'})
WANTED = " ".join((*FILLS, *SHOWS, "q", "Q"))


def hear(files: Sequence[Path]) -> dict[Path, list[str]]:
    """Judge the files one by one."""
    return {file: list(_faults(file)) for file in files}


def _faults(file: Path) -> Iterator[str]:
    with pikepdf.open(file) as pdf:
        for colour in sorted(text_colours(pdf)):
            yield from _pale(colour)
            if is_mono(file) and len(set(channels(colour))) > 1:
                yield f"text in the colour {_hexadecimal(channels(colour))}"
        if is_mono(file):
            yield from _coloured_pages(file, pdf)


def _pale(colour: Colour) -> Iterator[str]:
    """Yield a fault where text has too little contrast, in colour or in grey."""
    for told in {channels(colour), _grey(channels(colour))}:
        ratio = contrast(_hexadecimal(told))
        if ratio < LEAST_CONTRAST:
            yield f"text in {_hexadecimal(told)} has a contrast of {ratio:.1f}:1"


def text_colours(pdf: Pdf) -> set[Colour]:
    """Return the colours in which text is set, on pages and in the forms on them."""
    found: set[Colour] = set()
    for page in pdf.pages:
        for holder in (page.obj, *_forms(page.obj)):
            found.update(_colours_of(holder))
    return found


def _colours_of(holder: Object) -> Iterator[Colour]:
    """Follow the fill colour through a content stream to where text is shown."""
    fill, kept = BLACK, list[Colour]()
    for step in pikepdf.parse_content_stream(holder, WANTED):
        word = str(step.operator)
        if word in FILLS:
            fill = _numbers(step.operands) or fill
        elif word in SHOWS:
            yield fill
        elif word == "q":
            kept.append(fill)
        elif kept:
            fill = kept.pop()


def _numbers(operands: Iterable[object]) -> Colour:
    """Return the numbers among the operands: a pattern is named, and counts none."""
    return tuple(
        float(one) for one in operands if isinstance(one, int | float | Decimal)
    )


def _forms(page: Object) -> Iterator[Object]:
    for _, form in entries(page.get("/Resources"), "/XObject"):
        if isinstance(form, Stream) and form.get("/Subtype") == "/Form":
            yield form


def channels(colour: Colour) -> tuple[int, int, int]:
    """Return red, green and blue of a colour in grey, RGB or CMYK, 0 to 255."""
    match colour:
        case (cyan, magenta, yellow, black):
            red, green, blue = (
                1 - min(1, ink + black) for ink in (cyan, magenta, yellow)
            )
        case (red, green, blue):
            pass
        case _:
            red = green = blue = colour[0]
    return round(255 * red), round(255 * green), round(255 * blue)


def _grey(colour: tuple[int, int, int]) -> tuple[int, int, int]:
    """Turn a colour to the grey that a copier makes of it (ITU-R BT.601)."""
    grey = round(sum(w * c for w, c in zip((0.299, 0.587, 0.114), colour, strict=True)))
    return grey, grey, grey


def _hexadecimal(colour: tuple[int, int, int]) -> str:
    return "#" + "".join(f"{channel:02x}" for channel in colour)


def _coloured_pages(file: Path, pdf: Pdf) -> Iterator[str]:
    """Yield the pages on which something outside the pictures has a colour."""
    boxes = _picture_boxes(pdf)
    with tempfile.TemporaryDirectory(prefix="prove-") as name:
        for number, image in enumerate(in_colour(file, Path(name), DOTS), 1):
            _blank(image, boxes.get(pdf.pages[number - 1].obj.objgen, []))
            place = _coloured(image)
            if place:
                yield f"page {number} has a colour at {place[:2]} points"


def _blank(image: Image.Image, boxes: list[Sequence[float]]) -> None:
    """Whiten the pictures on a page; PDF counts from the bottom."""
    pen = ImageDraw.Draw(image)
    for left, bottom, right, top in boxes:
        corner = (left - MARGIN, image.height - top - MARGIN)
        pen.rectangle(
            (*corner, right + MARGIN, image.height - bottom + MARGIN), fill="white"
        )


def _coloured(image: Image.Image) -> tuple[int, int, int, int] | None:
    """Return the box around everything that is not grey."""
    red, green, blue = image.split()
    differences = ImageChops.lighter(
        ImageChops.difference(red, green), ImageChops.difference(green, blue)
    )
    return differences.getbbox()


def _picture_boxes(pdf: Pdf) -> dict[tuple[int, int], list[Sequence[float]]]:
    """Return the boxes of the figures of the tag tree, by page."""
    boxes: dict[tuple[int, int], list[Sequence[float]]] = {}
    for element in pdf.objects:
        if isinstance(element, Dictionary) and element.get("/S") == "/Figure":
            box, page = _box(element), element.get("/Pg")
            if box and page is not None:
                boxes.setdefault(page.objgen, []).append(box)
    return boxes


def _box(element: Object) -> Sequence[float]:
    """Return the box of a figure from its attributes (ISO 32000-1, 14.8.5.4.3)."""
    given = element.get("/A", Array())
    for attributes in given if isinstance(given, Array) else [given]:
        if isinstance(attributes, Dictionary) and "/BBox" in attributes:
            return [float(number) for number in attributes.BBox]
    return ()


JUDGE = Judge("grey copy", ".pdf", hear)
