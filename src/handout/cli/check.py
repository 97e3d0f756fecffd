"""`handout check`: the accessibility audit of any PDF, Word or HTML file."""

import sys
from pathlib import Path

import click
import msgspec

from handout import audit
from handout.audit import Finding
from handout.cli.printing import echo_json
from handout.errors import AuditFailed, HandoutError
from handout.sources.files import read_file

EXAMPLES = """\b
Examples:
  handout check handout.pdf letter.docx
  handout check --json *.pdf
"""


class Checked(msgspec.Struct, frozen=True):
    """One file and what was found in it, or why it could not be checked."""

    file: str
    findings: tuple[Finding, ...] = ()
    error: str = ""

    @property
    def exit_code(self) -> int:
        """What this file alone would make the command return."""
        if self.error:
            return 1
        failed = any(found.severity == "error" for found in self.findings)
        return AuditFailed.exit_code if failed else 0


@click.command(epilog=EXAMPLES)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Report as JSON.")
def command(files: tuple[Path, ...], *, as_json: bool) -> None:
    """Check PDF, Word and HTML files for accessibility.

    FILES may come from any program. The exit code is 3 where a file breaks a
    rule, and 1 where a file could not be read.
    """
    results = [_check(path) for path in files]
    if as_json:
        plain = msgspec.to_builtins(results)
        echo_json(plain)
    else:
        for result in results:
            _tell(result)
    sys.exit(_exit_code(results))


def _check(path: Path) -> Checked:
    try:
        return Checked(str(path), audit.check(read_file(path)))
    except HandoutError as error:
        told = error if error.place else error.at(str(path))
        return Checked(str(path), error=str(told))


def _tell(result: Checked) -> None:
    if result.error:
        click.echo(f"Error: {result.error}", err=True)
    elif not result.findings:
        click.echo(f"{result.file}: no findings")
    for found in result.findings:
        click.echo(f"{result.file}: {found}")


def _exit_code(results: list[Checked]) -> int:
    """Findings weigh more than a file that could not be read."""
    return max((result.exit_code for result in results), default=0)
