"""Rules about the colours of text, and what lies behind it."""

import re
from collections import Counter
from collections.abc import Iterator

from handout.audit.docx.formatting import Look
from handout.audit.docx.names import Element, W, value
from handout.audit.docx.styles import Styles
from handout.audit.docx.view import TABLE, Paragraph, Run, WordFile
from handout.audit.docx.words import shortened
from handout.audit.rules import Fault, Rule
from handout.colours import LEAST_CONTRAST, contrast

BEST = 21
"""Black on white."""

COLOUR = re.compile("[0-9A-Fa-f]{6}")
WHITE = "FFFFFF"
CELL, LINK = f"{W}tc", f"{W}hyperlink"


def readable(file: WordFile) -> Iterator[Fault]:
    """Text has a contrast of at least 4.5:1 with what is behind it."""
    for paragraph in file.paragraphs:
        worst = _worst(paragraph, file.styles)
        if worst is not None:
            ratio, style = worst
            by = f', by the style "{style}"' if style else ""
            yield paragraph.fault(f"The text has a contrast of {ratio:.1f}:1{by}.")


def not_alone(file: WordFile) -> Iterator[Fault]:
    """Colour is not all by which some words are told from others."""
    for paragraph in file.paragraphs:
        colours = {run.look.value("color") for run in paragraph.runs}
        if len(colours) > 1 and _differ_in_colour_alone(paragraph):
            yield paragraph.fault("Some words differ from others in colour alone.")


def _worst(paragraph: Paragraph, styles: Styles) -> tuple[float, str] | None:
    """Return the lowest contrast that is too low, and the style that gives it."""
    judged = {
        (run.look.value("color"), _behind(run.look)): run for run in paragraph.runs
    }
    behind = ""
    worst: tuple[float, str] | None = None
    for (colour, own), run in judged.items():
        if colour and colour != "auto":
            behind = behind or _behind_paragraph(paragraph, styles)
            ratio = _ratio(colour, own or behind)
            if ratio < LEAST_CONTRAST and (worst is None or ratio < worst[0]):
                worst = ratio, _source(paragraph, run, styles)
    return worst


def _source(paragraph: Paragraph, run: Run, styles: Styles) -> str:
    """Name the style that gives a run its colour, or '' where it has its own."""
    if value(run.element, "rPr/color"):
        return ""
    own = styles.named(value(run.element, "rPr/rStyle"))
    style = own if "color" in own.run else paragraph.style
    return shortened(style.name) if "color" in style.run else ""


def _ratio(text: str, behind: str) -> float:
    """Return a contrast; the best where Word or a table style chooses the colours."""
    if COLOUR.fullmatch(text) and COLOUR.fullmatch(behind):
        return contrast(text.lower(), behind.lower())
    return BEST


def _behind(look: Look) -> str:
    """Return the colour that a run brings with it; a marker is known by name only."""
    marker = look.value("highlight")
    return marker if marker not in {"", "none"} else look.fill


def _behind_paragraph(paragraph: Paragraph, styles: Styles) -> str:
    """Return the nearest colour behind a paragraph."""
    if paragraph.look.fill or not paragraph.is_in_table:
        return paragraph.look.fill or WHITE
    cells = (_fill(cell) for cell in paragraph.element.iterancestors(CELL))
    nearest = next(filter(None, cells), "")
    tables = paragraph.element.iterancestors(TABLE)
    is_chosen = any(styles.of_table(table).is_shaded for table in tables)
    return nearest or ("chosen" if is_chosen else WHITE)


def _fill(cell: Element) -> str:
    colour = value(cell, "tcPr/shd", "fill")
    return "" if colour == "auto" else colour


def _differ_in_colour_alone(paragraph: Paragraph) -> bool:
    """Compare runs of different colour; those that a reader cannot tell apart."""
    letters: Counter[tuple[str, object]] = Counter()
    for run in paragraph.runs:
        if next(run.element.iterancestors(LINK), None) is None:
            letters[_hue(run.look), _shape(run.look)] += len(run.words)
    shapes = Counter(shape for _, shape in letters)
    return any(count > 1 for count in shapes.values())


def _hue(look: Look) -> str:
    """Return a colour; black of every kind is one."""
    colour = look.value("color").upper()
    return "" if colour in {"AUTO", "000000"} else colour


def _shape(look: Look) -> object:
    """Return by what words are told apart without colour."""
    switches = tuple(look.is_on(name) for name in ("b", "i", "caps", "strike"))
    family = look.value("rFonts", "ascii")
    return switches, look.is_underlined, look.size, family, _behind(look)


RULES: tuple[Rule[WordFile], ...] = (
    Rule(
        id="docx-contrast",
        source="WCAG 1.4.3; Checker: hard-to-read text contrast",
        remedy="Choose a darker colour under Home, Font Color, or in the style.",
        faults=readable,
        severity="warning",
    ),
    Rule(
        id="docx-colour-alone",
        source="WCAG 1.4.1; Section 508 colour",
        remedy="Make the words bold as well, or say in words what the colour means.",
        faults=not_alone,
        severity="note",
    ),
)
