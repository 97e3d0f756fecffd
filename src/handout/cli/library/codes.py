"""`handout library codes`: the clinic's own files of codes, listed and taken off."""

from pathlib import Path

import click

from handout.cli.library.counting import many
from handout.cli.library.list import table
from handout.cli.library_option import library_option
from handout.cli.printing import echo_json
from handout.codec import to_plain
from handout.errors import one_line
from handout.library import Library, MappingNote

COLUMNS = ("CODES", "IMPORTED", "FILE")
NONE = "No codes of your own are on the shelf; import a table of them to have some."

EXAMPLES = """\b
Examples:
  handout library codes
  handout library codes --remove codes.csv

What the sources say of these codes holds again once a file is removed. To change a
file, import it anew under the same name.
"""


@click.command(epilog=EXAMPLES)
@library_option
@click.option("--remove", metavar="FILE", help="Take the codes of this file off.")
@click.option("--json", "as_json", is_flag=True, help="Report as JSON.")
def command(*, library: Path | None, remove: str | None, as_json: bool) -> None:
    """List your own files of codes, or remove one.

    The exit code is 4 where a file to remove is not on the shelf.
    """
    if remove is not None:
        _remove(library, remove, as_json=as_json)
        return
    with Library.open(library, read_only=True) as shelf:
        notes = shelf.mappings()
    if as_json:
        echo_json(to_plain(notes))
    elif notes:
        click.echo("\n".join(table([COLUMNS, *map(_row, notes)])))
    else:
        click.echo(NONE)


def _remove(library: Path | None, file: str, *, as_json: bool) -> None:
    with Library.open(library) as shelf:
        note = shelf.remove_mapping(file)
    if as_json:
        echo_json(to_plain(note))
    else:
        told = many(note.codes, "code")
        click.echo(f"{one_line(note.file)}: {told} of your own taken off the shelf.")


def _row(note: MappingNote) -> tuple[str, ...]:
    imported = f"{note.at:%Y-%m-%d}" if note.at else "-"
    return f"{note.codes:,}", imported, one_line(note.file)
