"""Rules about fonts: inside the file, and leading from codes to characters."""

from collections.abc import Iterator

from handout.audit.pdf.view import PdfFile
from handout.audit.rules import Fault, Rule

EXPORT_IT = "Make the file again with a program that writes PDF/UA."
OTHER_FONT = "Choose a font that has all the letters of the text."


def fonts_embedded(file: PdfFile) -> Iterator[Fault]:
    """Every font is inside the file."""
    for font in file.fonts:
        if not font.embedded:
            yield Fault(font.place, f"The font {font.name} is not embedded.")


def fonts_in_unicode(file: PdfFile) -> Iterator[Fault]:
    """The codes of every font lead to characters."""
    for font in file.fonts:
        if not font.has_unicode:
            yield Fault(font.place, f"Text in the font {font.name} cannot be read out.")
        elif font.shows_unmapped:
            found = f"Some letters in the font {font.name} cannot be read out."
            yield Fault(font.place, found)
        if font.shows_forbidden:
            found = f"Letters in the font {font.name} lead to no real character."
            yield Fault(font.place, found)


def characters_public(file: PdfFile) -> Iterator[Fault]:
    """Letters lead to characters that every program knows."""
    for font in file.fonts:
        if font.shows_private:
            found = f"Letters in the font {font.name} have a private meaning."
            yield Fault(font.place, found)


def glyphs_there(file: PdfFile) -> Iterator[Fault]:
    """No letter is shown as the box of a missing one."""
    for font in file.fonts:
        if font.shows_nothing:
            yield Fault(font.place, f"The font {font.name} lacks a letter.")


def glyphs_found(file: PdfFile) -> Iterator[Fault]:
    """It is certain which glyph each code of a font shows."""
    for font in file.fonts:
        for problem in font.problems:
            yield Fault(font.place, f"The font {font.name}: {problem}")
        if font.shows_wrong_widths:
            found = f"Letters of the font {font.name} are not as wide as it is told."
            yield Fault(font.place, found)


RULES: tuple[Rule[PdfFile], ...] = (
    Rule(
        id="pdf-font-embedded",
        source="ISO 14289-1 7.21.4.1; Matterhorn 31-009",
        remedy="Have the program that makes the file embed all fonts.",
        faults=fonts_embedded,
    ),
    Rule(
        id="pdf-font-unicode",
        source="ISO 14289-1 7.21.7; Matterhorn 10-001, 31-027, 31-028; WCAG 1.3.1",
        remedy=EXPORT_IT,
        faults=fonts_in_unicode,
    ),
    Rule(
        id="pdf-font-private",
        source="ISO 32000-1 14.8.2.4.2; Matterhorn 10-001",
        remedy=OTHER_FONT,
        faults=characters_public,
        severity="warning",
    ),
    Rule(
        id="pdf-font-missing-glyph",
        source="ISO 14289-1 7.21.8; Matterhorn 31-030",
        remedy=OTHER_FONT,
        faults=glyphs_there,
    ),
    Rule(
        id="pdf-font-glyphs",
        source="ISO 14289-1 7.21.3, 7.21.4, 7.21.5, 7.21.6; Matterhorn 31",
        remedy=EXPORT_IT,
        faults=glyphs_found,
    ),
)
