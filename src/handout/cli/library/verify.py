"""`handout library verify`: is all as it was written?"""

import sys
from pathlib import Path

import click

from handout.cli.library.counting import many
from handout.cli.library.empty import require_some
from handout.cli.library_option import library_option
from handout.cli.printing import echo_json
from handout.codec import to_plain
from handout.library import Library


@click.command()
@library_option
@click.option("--json", "as_json", is_flag=True, help="Report as JSON.")
def command(*, library: Path | None, as_json: bool) -> None:
    """Check that all is as it was written.

    Pages, hashes, references and the indexes for searching are looked at. The exit
    code is 1 where there is a fault.
    """
    with Library.open(library, read_only=True) as shelf:
        require_some(shelf)
        faults = shelf.verify()
        number = len(shelf.conditions())
        place = shelf.path
    if as_json:
        echo_json(to_plain(faults))
    elif faults:
        click.echo("\n".join(f"Fault: {fault}" for fault in faults))
        click.echo("Take the library back from a backup, or import the sources anew.")
    else:
        click.echo(f"{place}: {many(number, 'condition')}, all as they were written.")
    sys.exit(1 if faults else 0)
