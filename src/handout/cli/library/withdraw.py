"""`handout library withdraw`: an edition that must not be printed again."""

import datetime
from pathlib import Path

import click

from handout.cli.library_option import library_option
from handout.document import format_edition
from handout.library import Library
from handout.sources.editions import edition_of

EXAMPLES = """\b
Examples:
  handout library withdraw 7f3a-91c2-04be --reason "wrong dose"

The edition stands at the foot of the sheet. To withdraw every sheet of a condition,
write `withdrawn` into its overlay and import that.
"""


@click.command(epilog=EXAMPLES)
@click.argument("edition")
@click.option("--reason", required=True, help="Why; whoever asks for it reads this.")
@library_option
def command(edition: str, *, reason: str, library: Path | None) -> None:
    """Let an edition that is wrong be printed no more.

    Neither by its edition nor by its name does that very sheet print again from this
    library.
    """
    now = datetime.datetime.now(datetime.UTC)
    with Library.open(library) as shelf:
        note = shelf.withdraw(edition_of(edition), reason=reason, now=now)
    named = format_edition(note.edition)
    click.echo(f"{named}, {note.title}, {note.level}: withdrawn {note.withdrawn}.")
