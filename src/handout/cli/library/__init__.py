"""`handout library`: conditions on the shelf. Each command is loaded when called."""

import click

from handout.cli.lazy_group import LazyGroup

COMMANDS = {
    "fetch": ("handout.cli.library.fetch", "Fetch the data files of MedlinePlus."),
}
"""Name, module and short help."""

EXAMPLES = """\b
Examples:
  handout library fetch                   the data files of MedlinePlus
"""


@click.command(cls=LazyGroup, table=COMMANDS, epilog=EXAMPLES)
def command() -> None:
    """Keep conditions on the shelf, to be found by name or code."""
