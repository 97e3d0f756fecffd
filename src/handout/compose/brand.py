"""The clinic on the sheet: its strip, its colour, the box with its numbers."""

import math
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from handout.blocks import Callout, ClinicStrip, FlowBlock, Heading, PhoneLine
from handout.colours import LEAST_CONTRAST, channels, contrast
from handout.document import Palette
from handout.errors import HandoutWarning, UsageError
from handout.language_tags import same_language
from handout.model import Clinic
from handout.model.clinic import Phone
from handout.prose import Paragraph, Span, Text
from handout.wording import Wording


def spoken(clinic: Clinic, words: Wording) -> Clinic:
    """Return the clinic as a sheet in this language may print it.

    Numbers are the same in every language; what stands around them is not. The
    clinic's own emergency line stays: the number in it may be another than ours.
    """
    if same_language(clinic.language, words.language):
        return clinic
    label = words("Our phone number")
    phones = tuple(Phone(number=phone.number, label=label) for phone in clinic.phones)
    return replace(clinic, phones=phones, interpreter="", teletype="")


def unspoken(clinic: Clinic, words: Wording) -> Iterator[HandoutWarning]:
    """Yield a warning where words of the clinic are not in the sheet's language."""
    foreign = not same_language(clinic.language, words.language)
    hours = any(phone.hours or phone.label for phone in clinic.phones)
    if foreign and (hours or clinic.interpreter or clinic.teletype):
        yield HandoutWarning(
            "clinic-words-left-out",
            "the clinic file",
            f"its words are in {clinic.language!r}, the sheet in {words.language!r}; "
            "labels and hours of telephones, interpreter and TTY lines are left out.",
        )


def strip(clinic: Clinic, words: Wording) -> ClinicStrip | None:
    """Return the quiet line above the title, or None without a clinic's name."""
    if not clinic.name:
        return None
    contact = Text()
    if clinic.phones:
        first = clinic.phones[0]
        number = Span(first.number, strong=True)
        contact = Text.of(phone_label(first, words), words.space, number)
    return ClinicStrip(name=Text.of(clinic.name), contact=contact, logo=clinic.logo)


def phone_label(phone: Phone, words: Wording) -> str:
    """Say whose number it is and when somebody answers: `Nurse line, all day:`."""
    parts = (phone.label.rstrip(":："), phone.hours)
    said = words(", ").join(part for part in parts if part)
    return words("{label}:", label=said) if said else ""


def _emergency(clinic: Clinic, words: Wording) -> Text:
    """Return the clinic's own line, marked where it is in another language."""
    if not clinic.emergency:
        return Text.of(words("Call 911 if this is an emergency."))
    foreign = not same_language(clinic.language, words.language)
    return Text.of(Span(clinic.emergency, language=clinic.language if foreign else ""))


def palette(clinic: Clinic) -> Palette:
    """Return our colours with the clinic's own as accent. Raises `UsageError`."""
    require_readable(clinic)
    return Palette(accent=clinic.colour.lower()) if clinic.colour else Palette()


def require_readable(clinic: Clinic) -> None:
    """Raise `UsageError` for a colour under 4.5:1 on white.

    The message tells the nearest colour that passes.
    """
    if clinic.colour is None:
        return
    ratio = contrast(clinic.colour)
    if ratio < LEAST_CONTRAST:
        told = math.floor(ratio * 100) / 100
        raise UsageError(
            f"found the clinic colour {clinic.colour}, whose contrast on white is "
            f"{told:.2f}:1, expected {LEAST_CONTRAST}:1 or more.",
            remedy=f"The nearest colour that passes is {darkened(clinic.colour)}.",
        )


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
        yield PhoneLine(label=phone_label(phone, words), number=phone.number.strip())
    yield Paragraph(_emergency(clinic, words))
    for sentence in (clinic.interpreter, clinic.teletype, clinic.address):
        if sentence:
            yield Paragraph(Text.of(sentence))
    if clinic.website:
        link = Span(clinic.website, link=clinic.website)
        yield Paragraph(Text.of(words("On the web:"), words.space, link))


def darkened(colour: str) -> str:
    """Return the same hue, darkened just enough to pass."""
    parts = channels(colour)
    candidates = (
        "#" + "".join(f"{value * share // 1000:02x}" for value in parts)
        for share in range(1000, -1, -1)
    )
    return next(found for found in candidates if contrast(found) >= LEAST_CONTRAST)
