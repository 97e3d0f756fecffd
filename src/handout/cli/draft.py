"""`handout draft`: a plain-language overlay to edit and have reviewed."""

import os
from pathlib import Path

import click
import msgspec

from handout import delivery, sources
from handout.cli.library_option import library_option
from handout.cli.order import find_clinic, find_lexicon
from handout.drafting import Change, drafted, patched, updated, with_files, written
from handout.drafting.pictures import Files
from handout.errors import UsageError
from handout.model import Condition
from handout.plain.lexicon import Lexicon
from handout.readers import authored
from handout.sources import SourceReading
from handout.sources.choosing import only
from handout.sources.files import is_file_name, read_file

EXAMPLES = """\b
Examples:
  handout draft page.html                  writes page.overlay.yaml beside it
  handout draft ALPS -o alps.overlay.yaml  writes where you want it
  handout draft ALPS -o drafts/            writes into a folder
  handout draft page.html -o -             prints it
  handout draft page.html --update         brings it up to a source that changed

Edit the file, have it reviewed, and fill in the review at its end.
"""
PATH = click.Path(path_type=Path)
STANDARD_OUTPUT = Path("-")
SUFFIX = ".overlay.yaml"
FOLDER_ENDS = ("/", os.sep)
BEFORE = ".before"
NOT_KEPT = (
    "Your own comments could not be kept, because of how the file is laid out. It "
    "stands as it was in {}."
)


class Wish(msgspec.Struct, frozen=True):
    """One call: the condition, where its overlay lies, and the words to use."""

    condition: Condition
    place: Path
    inputs: tuple[Path, ...]
    lexicon: Lexicon


@click.command(epilog=EXAMPLES)
@click.argument("source")
@click.option(
    "-o", "--output", default="", help="File or folder to write; - prints it."
)
@click.option("--only", "wanted", default="", help="The one condition wanted of many.")
@click.option(
    "--update", "is_update", is_flag=True, help="Keep what was edited, tell the rest."
)
@click.option("--clinic", type=PATH, help="Clinic file; else HANDOUT_CLINIC.")
@click.option(
    "--lexicon", "lexicons", multiple=True, type=PATH, help="Plain words of yours."
)
@library_option
def command(  # noqa: PLR0913 - one parameter an option
    source: str,
    *,
    output: str,
    wanted: str,
    is_update: bool,
    clinic: Path | None,
    lexicons: tuple[Path, ...],
    library: Path | None,
) -> None:
    """Write a plain-language overlay to edit and have reviewed.

    SOURCE is a file, - for standard input, a name, an id or a code. Every word that
    would print stands in the overlay, with comments that say where it comes from and
    what needs a person. --update keeps your words and your comments.
    """
    words = find_lexicon(find_clinic(clinic), lexicons)
    for warning in words.warnings:
        click.echo(f"Warning: {warning}", err=True)
    reading = sources.read(source, library=library)
    condition = _one_condition(reading, wanted)
    read = (reading.path,) if reading.path else ()
    place = _place(output, _beside(source, condition, reading))
    wish = Wish(condition, place, (*read, *lexicons), words.lexicon)
    if is_update:
        _update(wish)
    else:
        _draft(wish)


def _one_condition(reading: SourceReading, wanted: str) -> Condition:
    """Return the condition of a source. Raises `UsageError` where there are many."""
    if wanted:
        reading = only((reading,), wanted)
    if len(reading.written) != 1:
        raise UsageError(
            f"found {len(reading.written)} conditions, expected one.",
            place=reading.name,
            remedy="Name the one that you want with --only.",
        )
    return reading.written[0]


def _beside(source: str, condition: Condition, reading: SourceReading) -> Path:
    """Return where `handout render` looks for the overlay by itself, for a file.

    Each condition of a file that holds many gets a file of its own.
    """
    if not (reading.path and is_file_name(source)):
        return Path(f"{condition.slug}{SUFFIX}")
    stem, name = reading.path.stem, f".overlay.{condition.slug}.yaml"
    is_one = len(reading.written) == 1
    return reading.path.with_name(f"{stem}{SUFFIX if is_one else name}")


def _place(output: str, beside: Path) -> Path:
    """Return where to write: a folder takes the file that would lie beside."""
    path = Path(output)
    if not output:
        return beside
    is_folder = path.is_dir() or output.endswith(FOLDER_ENDS)
    return path / beside.name if is_folder else path


def _draft(wish: Wish) -> None:
    place = wish.place
    stem = Path(f"{wish.condition.slug}{SUFFIX}" if _is_printed(wish) else place).stem
    draft, files = with_files(drafted(wish.condition, wish.lexicon), stem)
    text = written(draft, lexicon=wish.lexicon)
    if _is_printed(wish):
        _print(text, files)
        return
    _require_free(wish)
    _write(text, files, wish)
    click.echo(f"Wrote {place}. Look first where it says NEEDS A PERSON.")


def _is_printed(wish: Wish) -> bool:
    return wish.place == STANDARD_OUTPUT


def _print(text: str, files: Files) -> None:
    """Print an overlay, and say how to get the drawings that it names."""
    click.echo(text, nl=False)
    drawings = [name for name in files if name.endswith(".svg")]
    if drawings:
        click.echo(
            f"Note: the overlay names drawings that were not written: "
            f"{', '.join(drawings)}. With -o FOLDER/ they lie beside it.",
            err=True,
        )


def _require_free(wish: Wish) -> None:
    """Refuse to write over an overlay that somebody may have worked on."""
    if wish.place.exists() and wish.place not in wish.inputs:
        raise UsageError(
            "found a file that is there already; it was not touched.",
            place=str(wish.place),
            remedy="Bring an overlay up to date with --update, or write another "
            "with -o.",
        )


def _write(text: str, files: Files, wish: Wish) -> None:
    """Write an overlay, and the pictures that it names and that are not there yet."""
    delivery.write(text.encode(), wish.place, inputs=wish.inputs)
    for name, data in files.items():
        picture = wish.place.with_name(name)
        if not picture.exists():
            delivery.write(data, picture)


def _update(wish: Wish) -> None:
    place, condition = wish.place, wish.condition
    if _is_printed(wish):
        raise UsageError("--update needs the file of the overlay, not -o -.")
    data = read_file(place)
    overlay = authored.read_overlay(data, place.name)
    if overlay.based_on.condition != condition.id:
        raise UsageError(
            f"found an overlay based on {overlay.based_on.condition!r}, "
            f"expected one based on {condition.id!r}.",
            place=place.name,
        )
    found = updated(overlay, condition, wish.lexicon)
    if not found.changes:
        click.echo("The source has not changed; the overlay stays as it is.")
        return
    draft, files = with_files(found.draft, place.stem)
    text = patched(_text(data), overlay, draft, found.changes, wish.lexicon)
    if text is None:
        before = place.with_name(f"{place.name}{BEFORE}")
        delivery.write(data, before)
        click.echo(f"Warning: {NOT_KEPT.format(before)}", err=True)
    _write(text or written(draft, found.changes, wish.lexicon), files, wish)
    for change in found.changes:
        _tell(change)
    click.echo(f"Wrote {place}. The review is to be given again.")


def _text(data: bytes) -> str:
    return data.decode("utf-8-sig", errors="replace").replace("\r\n", "\n")


def _tell(change: Change) -> None:
    """Print what a part said, and what the source gives now."""
    kept = "your words were kept" if change.kept else "drafted anew"
    click.echo(f"{change.part}: the source changed; {kept}.")
    for sign, lines in (("-", change.gone), ("+", change.appeared)):
        for line in lines:
            click.echo(f"  {sign} {line}")
