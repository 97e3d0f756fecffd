"""The clinic on the sheet: its strip, its colour, the box with its numbers.

Contrast is computed as WCAG 2.2 defines relative luminance and contrast ratio.
"""

import math
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from handout.compose.language import same_language
from handout.document import (
    Callout,
    ClinicStrip,
    FlowBlock,
    Heading,
    Palette,
    PhoneLine,
)
from handout.errors import UsageError
from handout.model import Clinic
from handout.model.clinic import Phone
from handout.prose import Paragraph, Span, Text
from handout.wording import Wording

LEAST_CONTRAST = 4.5
LINEAR_END = 0.04045


def spoken(clinic: Clinic, words: Wording) -> Clinic:
    """Return the clinic as a sheet in this language may print it.

    Numbers are the same in every language; what stands around them is not.
    """
    if same_language(clinic.language, words.language):
        return clinic
    label = words("Our phone number")
    phones = tuple(Phone(number=phone.number, label=label) for phone in clinic.phones)
    return replace(clinic, phones=phones, emergency="", interpreter="", teletype="")


def strip(clinic: Clinic) -> ClinicStrip | None:
    """Return the quiet line above the title, or None without a clinic's name."""
    if not clinic.name:
        return None
    contact = Text()
    if clinic.phones:
        first = clinic.phones[0]
        contact = Text.of(phone_label(first), " ", Span(first.number, strong=True))
    return ClinicStrip(name=Text.of(clinic.name), contact=contact, logo=clinic.logo)


def phone_label(phone: Phone) -> str:
    """Say whose number it is and when somebody answers: `Nurse line, all day:`."""
    said = ", ".join(part for part in (phone.label.rstrip(":"), phone.hours) if part)
    return f"{said}:" if said else ""


def palette(clinic: Clinic) -> Palette:
    """Return our colours with the clinic's own as accent.

    Raises `UsageError` for a colour under 4.5:1 on white, with the nearest one
    that passes.
    """
    if clinic.colour is None:
        return Palette()
    ratio = contrast_on_white(clinic.colour)
    if ratio < LEAST_CONTRAST:
        told = math.floor(ratio * 100) / 100
        raise UsageError(
            f"found the clinic colour {clinic.colour}, whose contrast on white is "
            f"{told:.2f}:1, expected {LEAST_CONTRAST}:1 or more.",
            remedy=f"The nearest colour that passes is {darkened(clinic.colour)}.",
        )
    return Palette(accent=clinic.colour.lower())


def call_box(
    clinic: Clinic, warning_signs: Iterable[FlowBlock], words: Wording
) -> Callout:
    """Return "When should I call?" with the clinic's numbers."""
    blocks = (*warning_signs, *_call_lines(clinic, words))
    heading = Heading(text=Text.of(words("When should I call?")), level=2)
    return Callout(kind="call", heading=heading, blocks=blocks)


def _call_lines(clinic: Clinic, words: Wording) -> Iterator[FlowBlock]:
    question = "Call us with any question about this sheet, or if you feel worse."
    yield Paragraph(Text.of(words(question)))
    phones = clinic.phones or (Phone(number=" ", label=words("Our phone number")),)
    for phone in phones:
        yield PhoneLine(label=phone_label(phone), number=phone.number.strip())
    emergency = clinic.emergency or words("Call 911 if this is an emergency.")
    for sentence in (emergency, clinic.interpreter, clinic.teletype, clinic.address):
        if sentence:
            yield Paragraph(Text.of(sentence))
    if clinic.website:
        yield Paragraph(Text.of(Span(clinic.website, link=clinic.website)))


def contrast_on_white(colour: str) -> float:
    """Return the contrast ratio of `#rrggbb` on white, 1 to 21."""
    red, green, blue = (_linear(value) for value in _channels(colour))
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return 1.05 / (luminance + 0.05)


def darkened(colour: str) -> str:
    """Return the same hue, darkened just enough to pass."""
    channels = _channels(colour)
    candidates = (
        "#" + "".join(f"{value * share // 1000:02x}" for value in channels)
        for share in range(1000, -1, -1)
    )
    return next(
        found for found in candidates if contrast_on_white(found) >= LEAST_CONTRAST
    )


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(value: int) -> float:
    share = value / 255
    return share / 12.92 if share <= LINEAR_END else ((share + 0.055) / 1.055) ** 2.4
