"""`handout show`: what was read from a source, and what was not understood."""

import io
from typing import Any

import click
from ruamel.yaml import YAML

from handout import codec, sources
from handout.cli.printing import echo_json
from handout.model import Condition
from handout.sources import SourceReading

EXAMPLES = """\b
Examples:
  handout show page.html
  handout show ALPS > my-own.yaml
  handout show page.html --json
"""
WIDTH = 80


@click.command(epilog=EXAMPLES)
@click.argument("source")
@click.option("--json", "as_json", is_flag=True, help="Report as JSON.")
def command(source: str, *, as_json: bool) -> None:
    """Show what was read, and what was not understood.

    SOURCE is a file, - for standard input, a name, an id or a code. The
    condition is printed as YAML that handout reads again; warnings and lines
    that were not understood stand behind it as comments.
    """
    reading = sources.read(source)
    if as_json:
        echo_json(_report(reading))
    else:
        click.echo(_yaml(reading))


def _report(reading: SourceReading) -> dict[str, object]:
    return {
        "source": reading.name,
        "conditions": [codec.to_authored(found) for found in reading.written],
        "overlays": [codec.to_authored(overlay) for overlay in reading.overlays],
        "warnings": codec.to_plain(reading.warnings),
        "not_understood": list(reading.not_understood),
    }


def _yaml(reading: SourceReading) -> str:
    documents = "---\n".join(as_yaml(found) for found in reading.written)
    doubts = [f"# warning: {warning}" for warning in reading.warnings]
    lost = [f"# not understood: {line}" for line in reading.not_understood]
    return "\n".join([documents.rstrip("\n"), *doubts, *lost])


def as_yaml(condition: Condition) -> str:
    """Write a condition as YAML that handout reads again."""
    yaml: Any = YAML(typ="safe", pure=True)
    yaml.default_flow_style = False
    yaml.sort_base_mapping_type_on_output = False
    yaml.allow_unicode = True
    yaml.width = WIDTH
    yaml.representer.add_representer(str, _string)
    stream = io.StringIO()
    yaml.dump(codec.to_authored(condition), stream)
    return stream.getvalue()


def _string(representer: Any, words: str) -> Any:  # noqa: ANN401 - ruamel's own
    """Quote what YAML would write bare and could not read back."""
    style = '"' if words.startswith("?") else None
    return representer.represent_scalar("tag:yaml.org,2002:str", words, style=style)
