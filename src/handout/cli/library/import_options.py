"""What `import` and `update` are asked with: files, the library, force, the report."""

from collections.abc import Callable
from pathlib import Path

import click

from handout.cli.library_option import library_option

Command = Callable[..., None]


def import_options(force: str) -> Callable[[Command], Command]:
    """Add the parameters; `force` says what the command is not stopped by with it."""
    options = (
        click.argument(
            "paths",
            nargs=-1,
            required=True,
            type=click.Path(path_type=Path),
            metavar="FILE...",
        ),
        library_option,
        click.option("--force", is_flag=True, help=force),
        click.option("--warnings", "is_long", is_flag=True, help="List every warning."),
        click.option("--json", "as_json", is_flag=True, help="Report as JSON."),
    )

    def added(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return added
