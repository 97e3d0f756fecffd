"""`handout`: the group of commands, and how errors are told."""

import sys
from typing import TYPE_CHECKING, NoReturn

import click

from handout.cli.lazy_group import LazyGroup

if TYPE_CHECKING:
    from handout.errors import HandoutError

COMMANDS = {
    "render": ("handout.cli.render", "Make handouts: PDF, Word, HTML or text."),
    "show": ("handout.cli.show", "Show what was read, and what was not understood."),
    "readability": (
        "handout.cli.readability",
        "Tell how hard a text is to read, and where.",
    ),
    "draft": ("handout.cli.draft", "Write a plain-language overlay to edit."),
    "library": (
        "handout.cli.library.group",
        "Conditions on the shelf, found by name or code.",
    ),
    "check": ("handout.cli.check", "Check PDF, Word and HTML files for accessibility."),
    "schema": ("handout.cli.schema", "Print the JSON Schema of the files you write."),
    "doctor": ("handout.cli.doctor", "Tell what this machine lacks, and the remedy."),
    "completion": ("handout.cli.completion", "Print the shell's completion script."),
}
"""Name, module and short help, so that `--help` loads no command."""


EXAMPLES = """\b
Examples:
  handout render ALPS                     four files: PDF and Word, both levels
  handout render page.html --to pdf       one source, one format, both levels
  handout show page.html                  what was read from it
  handout readability sheet.docx          how hard is it to read, and where?
  handout check letter.docx               is this file accessible?
  handout library import mplus_topics.xml many conditions, found by name and code

Exit codes: 0 done, 1 some inputs failed, 2 usage, 3 accessibility findings,
4 no match, 5 harder than --max-grade, 6 this machine lacks something.
"""


@click.command(cls=LazyGroup, table=COMMANDS, epilog=EXAMPLES)
@click.version_option(package_name="handout", message="%(prog)s %(version)s")
def group() -> None:
    """Turn one health condition into documents that people can use."""


def main() -> NoReturn:
    """Run the command line; every error becomes one line and an exit code."""
    from handout import errors  # noqa: PLC0415 - keeps --help quick

    try:
        group(prog_name="handout")
    except errors.HandoutError as error:
        fail(error)
    except OSError as error:
        reason = f"the answer cannot be printed: {error.strerror or error}."
        fail(errors.OutputError(reason, remedy="Make room, or print it elsewhere."))
    except Exception as error:  # noqa: BLE001 - a trace could show a patient's name
        fail(errors.Unforeseen.of(error))
    sys.exit(0)


def fail(error: "HandoutError") -> NoReturn:
    """Tell an error in one line, with what may be chosen, and leave with its code."""
    from handout.cli.choices import choices_of  # noqa: PLC0415 - keeps --help quick

    click.echo(f"Error: {error}", err=True)
    for line in choices_of(error):
        click.echo(line, err=True)
    sys.exit(error.exit_code)
