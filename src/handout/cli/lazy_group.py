"""A group of commands, each loaded only when it is called."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click

Table = Mapping[str, tuple[str, str]]
"""Name, module and short help, so that `--help` loads no command."""


class LazyGroup(click.Group):
    """A group whose commands are modules, imported when they are called.

    Each module has its command under the name `command`.
    """

    def __init__(self, *args: Any, table: Table, **settings: Any) -> None:  # noqa: ANN401 - click's
        super().__init__(*args, **settings)
        self.table = table

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's
        """Return the names in the order of the table."""
        return list(self.table)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's
        """Import and return one command."""
        if cmd_name not in self.table:
            return None
        module, _ = self.table[cmd_name]
        command: click.Command = import_module(module).command
        return command

    def format_commands(
        self,
        ctx: click.Context,  # noqa: ARG002 - click's
        formatter: click.HelpFormatter,
    ) -> None:
        """Write the table, without importing what stands behind it."""
        rows = [(name, short_help) for name, (_, short_help) in self.table.items()]
        with formatter.section("Commands"):
            formatter.write_dl(rows)
