"""`--library`, as every command has it."""

from pathlib import Path

import click

library_option = click.option(
    "--library",
    "library",
    type=click.Path(path_type=Path),
    help="The library's file; else HANDOUT_LIBRARY, else in your data folder.",
)
"""Adds the parameter `library: Path | None`."""
