"""`handout library backup`: a copy in one file."""

from pathlib import Path

import click

from handout.cli.library.counting import many
from handout.cli.library.empty import require_some
from handout.cli.library_option import library_option
from handout.library import Library


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@library_option
@click.option("--force", is_flag=True, help="Write over a file that is there.")
def command(file: Path, *, library: Path | None, force: bool) -> None:
    """Copy the library to one file.

    The copy is whole, whoever imports meanwhile, and appears when it is done. For a
    network share, put it there and let others read it with --library.
    """
    with Library.open(library, read_only=True) as shelf:
        require_some(shelf)
        shelf.backup(file, force=force)
        number = len(shelf.conditions())
    click.echo(f"Wrote {file}: {many(number, 'condition')}.")
