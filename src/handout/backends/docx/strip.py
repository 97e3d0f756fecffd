"""The quiet line above the title: logo, name, and how to reach them."""

from collections.abc import Iterator

from handout.backends.docx.context import Context
from handout.backends.docx.elements import Element, wml
from handout.backends.docx.measures import fits
from handout.backends.docx.paragraphs import paragraph
from handout.backends.docx.pictures import Image, find_image, inline
from handout.backends.docx.spans import run, runs
from handout.blocks import ClinicStrip

STYLE = "ClinicStrip"
NAME_STYLE = "ClinicName"

LOGO_WIDTH, LOGO_HEIGHT = 13, 2.2
"""The most ems of the strip's type that a logo takes."""


def print_strip(strip: ClinicStrip, context: Context) -> Iterator[Element]:
    """Yield one line, or two where name and contact do not fit beside each other."""
    logo = _logo(strip, context)
    name = [*_name(strip, logo, context)]
    contact = [*runs(strip.contact, context)]
    if not contact:
        yield paragraph(name, context, STYLE)
    elif _fit(strip, logo, context):
        yield paragraph([*name, wml("r", wml("tab")), *contact], context, STYLE)
    else:
        yield paragraph(name, context, STYLE)
        yield paragraph(contact, context, STYLE)


def _logo(strip: ClinicStrip, context: Context) -> Image | None:
    image = find_image(strip.logo, context) if strip.logo else None
    size = context.look.scale.strip
    return image.within(LOGO_WIDTH * size, LOGO_HEIGHT * size) if image else None


def _name(
    strip: ClinicStrip, logo: Image | None, context: Context
) -> Iterator[Element]:
    if logo and strip.logo:
        yield inline(logo, strip.logo.alt, context)
        yield run(" ", context)
    yield from runs(strip.name, context, NAME_STYLE)


def _fit(strip: ClinicStrip, logo: Image | None, context: Context) -> bool:
    room = context.look.width - (logo.width if logo else 0)
    words = f"{strip.name.plain}    {strip.contact.plain}"
    return fits(words, context.look.scale.subheading, room)
