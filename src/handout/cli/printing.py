"""How every command prints a report for programs."""

import json

import click


def echo_json(value: object) -> None:
    """Print a report as JSON, its letters as they are."""
    click.echo(json.dumps(value, indent=2, ensure_ascii=False))
