"""`handout readability`: how hard a text is to read, and where."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click
import msgspec

from handout import delivery, reading_ease
from handout.cli.library_option import library_option
from handout.cli.order import LEVELS, find_clinic, find_lexicon
from handout.cli.printing import echo_json
from handout.cli.readability_text import lines
from handout.codec import to_plain
from handout.compose import Level, Request, compose
from handout.errors import (
    HandoutWarning,
    NotAvailable,
    TooHard,
    UsageError,
    WarningKind,
)
from handout.model import Condition, Overlay
from handout.plain import readability
from handout.plain.lexicon import Lexicon
from handout.plain.readability import Material, Report
from handout.plain.readability.report import TARGET_GRADE
from handout.sources import SourceReading
from handout.sources.choosing import only
from handout.sources.files import is_file_name
from handout.sources.texts import OverlayAlone, TextReading, read_any

EXAMPLES = """\b
Examples:
  handout readability ALPS --level plain
  handout readability page.html --overlay mine.overlay.yaml
  handout readability mine.overlay.yaml
  handout readability letter.docx --html report.html
  handout readability words.txt --max-grade 6
"""
STANDARD_OUTPUT = "-"
PATH = click.Path(path_type=Path)
OF_THE_TEXT: tuple[WarningKind, ...] = ("few-words", "not-edited")
"""What composing finds in the words themselves."""


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What was asked for. An empty `level` means plain where there is plain text."""

    level: Level | None = None
    language: str = ""
    grade: float = TARGET_GRADE
    lexicon: Lexicon | None = None
    library: Path | None = None


class Told(msgspec.Struct, frozen=True):
    """What is told: reports, and what was doubtful while reading."""

    reports: tuple[Report, ...]
    warnings: tuple[HandoutWarning, ...]


@click.command(epilog=EXAMPLES)
@click.argument("source")
@click.option("--only", "wanted", default="", help="The one condition wanted of many.")
@click.option(
    "--level",
    type=click.Choice(LEVELS),
    help="Plain where plain text was written, else full.",
)
@click.option(
    "--overlay",
    "overlays",
    multiple=True,
    type=PATH,
    help="Overlay file.",
)
@click.option("--clinic", type=PATH, help="Clinic file; else HANDOUT_CLINIC.")
@click.option(
    "--lexicon", "lexicons", multiple=True, type=PATH, help="Plain words of yours."
)
@library_option
@click.option("--language", default="", help="Of the sheet, or of a plain text.")
@click.option(
    "--max-grade", "most", type=float, help="Exit with 5 where the text is harder."
)
@click.option("--json", "as_json", is_flag=True, help="Report as JSON.")
@click.option("--html", "page", default="", help="Write a page; - prints it.")
def command(  # noqa: PLR0913 - one parameter an option
    source: str,
    *,
    wanted: str,
    level: Level | None,
    overlays: tuple[Path, ...],
    clinic: Path | None,
    lexicons: tuple[Path, ...],
    library: Path | None,
    language: str,
    most: float | None,
    as_json: bool,
    page: str,
) -> None:
    """Tell how hard a text is to read, and where.

    SOURCE is whatever `render` takes, an overlay, a plain text or a Word file. Only
    what tells of the condition is counted: headings, words to know, questions and
    sources are not. A low grade does not prove that people understand a text.
    """
    if as_json and page == STANDARD_OUTPUT:
        raise UsageError("--json and --html - cannot stand together.")
    grade = TARGET_GRADE if most is None else most
    words = find_lexicon(find_clinic(clinic), lexicons)
    wish = Wish(
        level=level,
        language=language,
        grade=grade,
        lexicon=words.lexicon,
        library=library,
    )
    told = _told(source, wanted, overlays, wish)
    for warning in (*words.warnings, *told.warnings):
        click.echo(f"Warning: {warning}", err=True)
    if page:
        files = (Path(source),) if is_file_name(source) else ()
        _write(told.reports, page, (*files, *overlays, *lexicons))
    _print(told, as_json=as_json, page=bool(page))
    if most is not None:
        for found in told.reports:
            _require(found)
    sys.exit(0)


def _told(source: str, wanted: str, overlays: tuple[Path, ...], wish: Wish) -> Told:
    reading = read_any(
        source, overlays=overlays, library=wish.library, language=wish.language
    )
    if isinstance(reading, TextReading):
        return Told((_of_text(reading, wish),), reading.warnings)
    if isinstance(reading, OverlayAlone):
        material = reading_ease.of_overlay(reading.overlay, wish.lexicon)
        return Told((_measured(material, wish),), reading.warnings)
    if wanted:
        reading = only((reading,), wanted)
    found = tuple(_of_conditions(reading, wish))
    doubts = (doubt for one in found for doubt in one.warnings)
    reports = (report for one in found for report in one.reports)
    return Told(tuple(reports), (*reading.warnings, *doubts))


def _of_text(reading: TextReading, wish: Wish) -> Report:
    language = wish.language or "en"
    sections = readability.sections_of(reading.text, reading.name)
    material = Material(
        title=reading.name,
        language=language,
        sections=readability.without_ours(sections, language),
    )
    return _measured(material, wish)


def _measured(material: Material, wish: Wish) -> Report:
    return reading_ease.report_of(material, lexicon=wish.lexicon, grade=wish.grade)


def _of_conditions(reading: SourceReading, wish: Wish) -> Iterator[Told]:
    for condition in reading.conditions:
        overlay = reading.overlay_for(condition, wish.language)
        yield _of_condition(condition, overlay, wish)


def _of_condition(condition: Condition, overlay: Overlay | None, wish: Wish) -> Told:
    level = wish.level or ("plain" if overlay else "full")
    request = Request(level=level, language=wish.language)
    told = readability.alone(condition)
    composed = compose(told.condition, request, overlay=overlay, lexicon=wish.lexicon)
    material = reading_ease.material(composed, condition, wish.lexicon, told.explained)
    doubts = tuple(one for one in composed.warnings if one.kind in OF_THE_TEXT)
    return Told((_measured(material, wish),), doubts)


def _print(told: Told, *, as_json: bool, page: bool) -> None:
    if as_json:
        echo_json(to_plain(told))
    elif not page:
        pages = ("\n".join(lines(found)) for found in told.reports)
        click.echo("\n\n\n".join(pages))


def _write(reports: tuple[Report, ...], page: str, inputs: tuple[Path, ...]) -> None:
    """Write the reports as a web page, to a file or to standard output."""
    from handout.cli.readability_page import html  # noqa: PLC0415 - loads Jinja

    text = html(reports)
    if page == STANDARD_OUTPUT:
        click.echo(text, nl=False)
    else:
        delivery.write(text.encode(), Path(page), inputs=inputs)


def _require(found: Report) -> None:
    """Raise `TooHard` where a text is harder than was asked for."""
    if found.measured.meets is None:
        raise NotAvailable(
            f"found no grade for the language {found.language!r}, or no text.",
            place=found.title,
            remedy="Leave --max-grade out.",
        )
    if not found.measured.meets:
        values = ", ".join(
            f"{score.formula} {score.value:.1f} (expected {score.target})"
            for score in found.measured.scores
            if not score.meets
        )
        raise TooHard(
            f"found {values}.",
            place=found.title,
            remedy="The report names the sentences that hold it up.",
        )
