"""`handout draft`: a plain-language overlay to edit and have reviewed."""

from pathlib import Path

import click

from handout import delivery, sources
from handout.cli.library_option import library_option
from handout.drafting import Change, drafted, updated, with_files, written
from handout.drafting.pictures import Files
from handout.errors import UsageError
from handout.model import Condition
from handout.readers import authored
from handout.sources import SourceReading
from handout.sources.choosing import only
from handout.sources.files import is_file_name, read_file

EXAMPLES = """\b
Examples:
  handout draft page.html                  writes page.overlay.yaml beside it
  handout draft ALPS -o alps.overlay.yaml  writes where you want it
  handout draft page.html -o -             prints it
  handout draft page.html --update         brings it up to a source that changed

Edit the file, have it reviewed, and fill in the review at its end.
"""
PATH = click.Path(path_type=Path)
STANDARD_OUTPUT = Path("-")
SUFFIX = ".overlay.yaml"


@click.command(epilog=EXAMPLES)
@click.argument("source")
@click.option("-o", "--output", "path", type=PATH, help="File to write; - prints it.")
@click.option("--only", "wanted", default="", help="The one condition wanted of many.")
@click.option(
    "--update", "is_update", is_flag=True, help="Keep what was edited, tell the rest."
)
@library_option
def command(
    source: str,
    *,
    path: Path | None,
    wanted: str,
    is_update: bool,
    library: Path | None,
) -> None:
    """Write a plain-language overlay to edit and have reviewed.

    SOURCE is a file, - for standard input, a name, an id or a code. Every word that
    would print stands in the overlay, with comments that say where it comes from and
    what needs a person. Your own comments in it are not kept by --update.
    """
    condition, reading = _one_condition(source, wanted, library)
    place = path or _beside(source, condition, reading)
    if is_update:
        _update(condition, place)
    else:
        _draft(condition, place)


def _one_condition(
    source: str, wanted: str, library: Path | None
) -> tuple[Condition, SourceReading]:
    """Return the condition of a source. Raises `UsageError` where there are many."""
    reading = sources.read(source, library=library)
    if wanted:
        reading = only((reading,), wanted)
    if len(reading.written) != 1:
        raise UsageError(
            f"found {len(reading.written)} conditions, expected one.",
            place=reading.name,
            remedy="Name the one that you want with --only.",
        )
    return reading.written[0], reading


def _beside(source: str, condition: Condition, reading: SourceReading) -> Path:
    """Return where `handout render` looks for the overlay by itself, for a file."""
    if reading.path and is_file_name(source):
        return reading.path.with_name(f"{reading.path.stem}{SUFFIX}")
    return Path(f"{condition.slug}{SUFFIX}")


def _draft(condition: Condition, place: Path) -> None:
    draft, files = with_files(drafted(condition), place.stem)
    if place == STANDARD_OUTPUT:
        click.echo(written(draft), nl=False)
        return
    if place.exists():
        raise UsageError(
            "found an overlay that is there already; it was not touched.",
            place=str(place),
            remedy="Bring it up to date with --update, or write another with -o.",
        )
    _write(written(draft), files, place)
    click.echo(f"Wrote {place}. Look first where it says NEEDS A PERSON.")


def _write(text: str, files: Files, place: Path) -> None:
    """Write an overlay, and the pictures that it names beside it."""
    for name, data in files.items():
        delivery.write(data, place.with_name(name))
    delivery.write(text.encode(), place)


def _update(condition: Condition, place: Path) -> None:
    overlay = authored.read_overlay(read_file(place), place.name)
    if overlay.based_on.condition != condition.id:
        raise UsageError(
            f"found an overlay based on {overlay.based_on.condition!r}, "
            f"expected one based on {condition.id!r}.",
            place=place.name,
        )
    found = updated(overlay, condition)
    if not found.changes:
        click.echo("The source has not changed; the overlay stays as it is.")
        return
    draft, files = with_files(found.draft, place.stem)
    _write(written(draft, found.changes), files, place)
    for change in found.changes:
        _tell(change)
    click.echo(f"Wrote {place}. The review is to be given again.")


def _tell(change: Change) -> None:
    """Print what a part said, and what the source gives now."""
    kept = "your words were kept" if change.kept else "drafted anew"
    click.echo(f"{change.part}: the source changed; {kept}.")
    for sign, passages in (("-", change.old), ("+", change.new)):
        for passage in passages:
            for line in passage.prose.plain.split("\n"):
                click.echo(f"  {sign} {line}")
