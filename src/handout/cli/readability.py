"""`handout readability`: how hard a text is to read, and where."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click
import msgspec

from handout import delivery, reading_ease
from handout.cli.library_option import library_option
from handout.cli.order import LEVELS
from handout.cli.printing import echo_json
from handout.cli.readability_text import lines
from handout.codec import to_plain
from handout.compose import Level, Request, compose
from handout.errors import HandoutWarning, NotAvailable, TooHard, UsageError
from handout.model import Condition, Overlay
from handout.plain import readability
from handout.plain.readability import Material, Report
from handout.plain.readability.report import TARGET_GRADE
from handout.sources import SourceReading
from handout.sources.choosing import only
from handout.sources.files import is_file_name
from handout.sources.texts import TextReading, read_any

EXAMPLES = """\b
Examples:
  handout readability ALPS --level plain
  handout readability page.html --overlay mine.overlay.yaml
  handout readability letter.docx --html report.html
  handout readability words.txt --max-grade 6
"""
STANDARD_OUTPUT = "-"


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What was asked for. An empty `level` means plain where there is plain text."""

    level: Level | None = None
    language: str = ""
    grade: float = TARGET_GRADE
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
    type=click.Path(path_type=Path),
    help="Plain words of yours.",
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
    library: Path | None,
    language: str,
    most: float | None,
    as_json: bool,
    page: str,
) -> None:
    """Tell how hard a text is to read, and where.

    SOURCE is whatever `render` takes, a plain text or a Word file. Only what tells
    of the condition is counted: headings, words to know, questions and sources are
    not. A low grade does not prove that people understand a text.
    """
    if as_json and page == STANDARD_OUTPUT:
        raise UsageError("--json and --html - cannot stand together.")
    grade = TARGET_GRADE if most is None else most
    wish = Wish(level=level, language=language, grade=grade, library=library)
    told = _told(source, wanted, overlays, wish)
    for warning in told.warnings:
        click.echo(f"Warning: {warning}", err=True)
    if page:
        files = (Path(source),) if is_file_name(source) else ()
        _write(told.reports, page, (*files, *overlays))
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
    if wanted:
        reading = only((reading,), wanted)
    return Told(tuple(_of_conditions(reading, wish)), reading.warnings)


def _of_text(reading: TextReading, wish: Wish) -> Report:
    material = Material(
        title=reading.name,
        language=wish.language or "en",
        sections=readability.sections_of(reading.text, reading.name),
    )
    return readability.report(material, grade=wish.grade)


def _of_conditions(reading: SourceReading, wish: Wish) -> Iterator[Report]:
    for condition in reading.conditions:
        overlay = reading.overlay_for(condition, wish.language)
        yield _of_condition(condition, overlay, wish)


def _of_condition(condition: Condition, overlay: Overlay | None, wish: Wish) -> Report:
    level = wish.level or ("plain" if overlay else "full")
    request = Request(level=level, language=wish.language)
    composed = compose(condition, request, overlay=overlay)
    return reading_ease.report(composed, condition, grade=wish.grade)


def _print(told: Told, *, as_json: bool, page: bool) -> None:
    if as_json:
        echo_json(to_plain(told))
    elif not page:
        for found in told.reports:
            click.echo("\n".join(lines(found)))


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
