"""`handout check`: the accessibility audit of any PDF, Word or HTML file."""

import sys
from importlib.metadata import version
from pathlib import Path

import click
import msgspec

from handout import audit
from handout.audit import Finding
from handout.cli.printing import echo_json
from handout.errors import AuditFailed, HandoutError, UsageError
from handout.sources.files import read_file

EXAMPLES = """\b
Examples:
  handout check handout.pdf letter.docx
  handout check --json *.pdf
  handout check --sarif out/*.pdf > findings.sarif
"""


class Checked(msgspec.Struct, frozen=True):
    """One file and what was found in it, or why it could not be checked.

    `notes` are worth knowing and change nothing of the exit code.
    """

    file: str
    findings: tuple[Finding, ...] = ()
    notes: tuple[Finding, ...] = ()
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
@click.option("--sarif", "as_sarif", is_flag=True, help="Report as SARIF 2.1.0.")
def command(files: tuple[Path, ...], *, as_json: bool, as_sarif: bool) -> None:
    """Check PDF, Word and HTML files for accessibility.

    FILES may come from any program. The exit code is 3 where a file breaks a
    rule, and 1 where a file could not be read. Notes are worth knowing and no
    findings. The terminal and the JSON report quote the first words at a place,
    SARIF quotes none.
    """
    if as_json and as_sarif:
        raise UsageError("--json and --sarif cannot stand together.")
    results = [_check(path) for path in files]
    if as_json:
        echo_json(msgspec.to_builtins(results))
    elif as_sarif:
        echo_json(_sarif(results))
    else:
        for result in results:
            _tell(result)
    sys.exit(_exit_code(results))


def _check(path: Path) -> Checked:
    try:
        report = audit.examine(read_file(path))
        return Checked(str(path), report.findings, report.notes)
    except HandoutError as error:
        told = error if error.place else error.at(str(path))
        return Checked(str(path), error=str(told))


def _sarif(results: list[Checked]) -> dict[str, object]:
    from handout.audit import sarif  # noqa: PLC0415 - loads the rules of all formats

    files = (sarif.FileReport(r.file, r.findings, r.notes, r.error) for r in results)
    return sarif.report(files, version("handout"))


def _tell(result: Checked) -> None:
    if result.error:
        click.echo(f"Error: {result.error}", err=True)
    elif not result.findings:
        click.echo(f"{result.file}: no findings")
    for found in (*result.findings, *result.notes):
        click.echo(f"{result.file}: {found.with_words}")


def _exit_code(results: list[Checked]) -> int:
    """Findings weigh more than a file that could not be read."""
    return max((result.exit_code for result in results), default=0)
