"""`handout doctor`: what this machine lacks, and the command that mends it."""

import sys
from collections.abc import Callable
from importlib import import_module

import click
import msgspec

from handout import resources
from handout.cli.printing import echo_json
from handout.errors import HandoutError, MachineLacks
from handout.wording import Wording, languages

EXAMPLES = """\b
Examples:
  handout doctor
  handout doctor --json
"""
OLDEST_PYTHON = (3, 11)
TRUETYPE = b"\x00\x01\x00\x00"
"""The first bytes of each font of ours (OpenType 1.9, table directory)."""


class Health(msgspec.Struct, frozen=True):
    """One thing that handout needs, whether it is there, and the remedy."""

    name: str
    found: str
    well: bool = True
    remedy: str = ""


@click.command(epilog=EXAMPLES)
@click.option("--json", "as_json", is_flag=True, help="Report as JSON.")
def command(*, as_json: bool) -> None:
    """Tell what this machine lacks, and the remedy.

    The exit code is 6 where something is lacking.
    """
    results = [_examine(name, look) for name, look in EXAMINATIONS.items()]
    if as_json:
        plain = msgspec.to_builtins(results)
        echo_json(plain)
    else:
        for result in results:
            _tell(result)
    sys.exit(0 if all(result.well for result in results) else MachineLacks.exit_code)


def _examine(name: str, look: Callable[[], str]) -> Health:
    try:
        return Health(name, look())
    except HandoutError as error:
        return Health(name, error.problem, well=False, remedy=error.remedy)


def _tell(result: Health) -> None:
    mark = "ok     " if result.well else "missing"
    click.echo(f"{mark}  {result.name}: {result.found}")
    if result.remedy:
        click.echo(f"         {result.remedy}")


def _python() -> str:
    version = ".".join(str(part) for part in sys.version_info[:3])
    if sys.version_info[:2] < OLDEST_PYTHON:
        raise MachineLacks(f"found {version}, expected 3.11 or newer.")
    return version


def _fonts() -> str:
    for font in resources.FONTS:
        if not font.data.startswith(TRUETYPE):
            raise MachineLacks(
                f"{font.file} of this installation is damaged.",
                remedy="Install handout again.",
            )
    return ", ".join(dict.fromkeys(font.family for font in resources.FONTS))


def _templates() -> str:
    resources.template("html/page.html")
    return "found"


def _wording() -> str:
    return ", ".join(_language(Wording.of(language)) for language in languages())


def _language(words: Wording) -> str:
    return words.language if words.is_reviewed else f"{words.language} (not reviewed)"


def _pango() -> str:
    return str(import_module("handout.backends.pdf.engine").pango_version())


EXAMINATIONS: dict[str, Callable[[], str]] = {
    "Python": _python,
    "Pango, for PDF pages": _pango,
    "Fonts": _fonts,
    "Templates": _templates,
    "Languages": _wording,
}
