"""`handout library`: the group of its commands."""

import click

from handout.cli.lazy_group import LazyGroup

COMMANDS = {
    "import": (
        "handout.cli.library.importing",
        "Put files, folders and archives on the shelf.",
    ),
    "update": (
        "handout.cli.library.updating",
        "Import a newer state, and tell what changed.",
    ),
    "fetch": ("handout.cli.library.fetch", "Fetch the data files of MedlinePlus."),
    "search": ("handout.cli.library.search", "Find conditions by name or code."),
    "list": ("handout.cli.library.list", "List what is on the shelf."),
    "show": ("handout.cli.library.show", "Tell all that is known of one condition."),
    "codes": ("handout.cli.library.codes", "List your own files of codes."),
    "verify": ("handout.cli.library.verify", "Check that all is as it was written."),
    "backup": ("handout.cli.library.backup", "Copy the library to one file."),
    "withdraw": (
        "handout.cli.library.withdraw",
        "Let an edition that is wrong be printed no more.",
    ),
}

EXAMPLES = """\b
Examples:
  handout library fetch                   the data files of MedlinePlus
  handout library import mplus_topics.xml my-sheets/ codes.csv
  handout library search river fever
  handout library show icd10:D89.82
  handout render icd10:D89.82             print from the library

The library is one file: --library PATH, else HANDOUT_LIBRARY, else in your data
folder. Exit codes: 0 done, 1 something was refused or is at fault, 2 usage,
4 no match.
"""


@click.command(cls=LazyGroup, table=COMMANDS, epilog=EXAMPLES)
def command() -> None:
    """Conditions on the shelf, found by name or code.

    They are imported once; then every command takes their name, id or code.
    """
