"""`handout show`: what was read from a source, and what was not understood."""

import datetime
import io
import itertools
import json
import sys
import textwrap
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click
import msgspec
from ruamel.yaml import YAML

from handout import codec, sources
from handout.cli.library_option import library_option
from handout.cli.order import find_date, today
from handout.cli.telling import skipped
from handout.compose.doubts import old_source, unreviewed
from handout.errors import HandoutWarning
from handout.language_tags import base
from handout.model import Condition, Overlay
from handout.readers import Refusal
from handout.sources import SourceReading
from handout.sources.choosing import only
from handout.wording import Wording, languages

EXAMPLES = """\b
Examples:
  handout show page.html
  handout show ALPS > my-own.yaml
  handout show page.html --json
  handout show mplus_topics.xml --only Asthma
"""
WIDTH = 80
NEXT = "---\n"


class Shown(msgspec.Struct):
    """What is told behind the conditions, gathered while they are shown."""

    day: datetime.date
    source: str = ""
    count: int = 0
    overlays: list[Overlay] = []
    warnings: list[HandoutWarning] = []
    not_understood: list[str] = []
    refused: list[Refusal] = []

    def note(self, reading: SourceReading) -> None:
        """Keep what a reading tells beside its conditions."""
        self.source = reading.name
        self.count += len(reading.conditions) + len(reading.refused)
        self.overlays += reading.overlays
        self.warnings += reading.warnings
        for condition in reading.conditions:
            self.warnings += old_source(condition, self.day)
            if base(condition.language) in languages():
                self.warnings += unreviewed(Wording.of(condition.language))
        self.not_understood += reading.not_understood
        self.refused += reading.refused


@click.command(epilog=EXAMPLES)
@click.argument("source")
@click.option("--only", "wanted", default="", help="The one condition wanted of many.")
@click.option("--language", default="", help="Of what the library holds.")
@library_option
@click.option("--json", "as_json", is_flag=True, help="Report as JSON.")
def command(
    source: str, *, wanted: str, language: str, library: Path | None, as_json: bool
) -> None:
    """Show what was read, and what was not understood.

    SOURCE is a file, - for standard input, a name, an id or a code. Each
    condition is printed as YAML that handout reads again; warnings, lines that
    were not understood and records that were skipped stand behind them as
    comments.
    """
    readings: Iterable[SourceReading] = sources.stream(
        source, library=library, language=language
    )
    if wanted:
        readings = (only(readings, wanted),)
    shown = _show_json(readings) if as_json else _show_yaml(readings)
    sys.exit(1 if shown.refused else 0)


def _show_yaml(readings: Iterable[SourceReading]) -> Shown:
    """Print each condition as soon as it is read, then what is to tell of them."""
    shown = Shown(find_date(None, today()))
    for reading in readings:
        for number, condition in enumerate(reading.written, start=shown.count):
            click.echo(f"{NEXT if number else ''}{as_yaml(condition)}", nl=False)
        shown.note(reading)
    for line in _comments(shown):
        click.echo(f"# {line}")
    return shown


def _comments(shown: Shown) -> Iterable[str]:
    yield from (f"warning: {warning}" for warning in shown.warnings)
    yield from (f"not understood: {words}" for words in shown.not_understood)
    yield from (f"refused: {refusal}" for refusal in shown.refused)
    if shown.refused:
        yield skipped(len(shown.refused), shown.count)


def _show_json(readings: Iterable[SourceReading]) -> Shown:
    """Print one object whose conditions are written as soon as they are read.

    It is whole even where the source breaks off in the middle.
    """
    shown = Shown(find_date(None, today()))
    comma = ""
    coming = iter(readings)
    begun = tuple(itertools.islice(coming, 1))
    click.echo('{\n  "conditions": [', nl=False)
    try:
        for reading in itertools.chain(begun, coming):
            for condition in reading.written:
                written = _indented(codec.to_authored(condition))
                click.echo(f"{comma}\n{written}", nl=False)
                comma = ","
            shown.note(reading)
    finally:
        click.echo(f"\n  ],\n{_rest(shown)}")
    return shown


def _rest(shown: Shown) -> str:
    """Write what stands behind the conditions, to the end of the object."""
    rest = {
        "overlays": [codec.to_authored(overlay) for overlay in shown.overlays],
        "warnings": codec.to_plain(shown.warnings),
        "not_understood": shown.not_understood,
        "refused": codec.to_plain(shown.refused),
        "source": shown.source,
    }
    return json.dumps(rest, indent=2, ensure_ascii=False).removeprefix("{\n")


def _indented(value: object) -> str:
    written = json.dumps(value, indent=2, ensure_ascii=False)
    return textwrap.indent(written, "    ")


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
