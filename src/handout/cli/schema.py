"""`handout schema`: JSON Schema for editors of condition, overlay and clinic files."""

import click

from handout import codec
from handout.cli.printing import echo_json
from handout.model import Clinic, Condition, Overlay

KINDS: dict[str, type] = {
    "condition": Condition,
    "overlay": Overlay,
    "clinic": Clinic,
}

EXAMPLES = """\b
Examples:
  handout schema condition > condition.schema.json
  handout schema overlay
"""


@click.command(epilog=EXAMPLES)
@click.argument("kind", type=click.Choice(list(KINDS)), default="condition")
def command(kind: str) -> None:
    """Print the JSON Schema of the files you write.

    KIND is condition (the default), overlay or clinic. An editor that knows the
    schema completes and checks while you type.
    """
    echo_json(codec.schema(KINDS[kind]))
