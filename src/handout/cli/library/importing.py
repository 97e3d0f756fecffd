"""`handout library import`: files, folders and archives onto the shelf."""

import datetime
import sys
from pathlib import Path

import click

from handout.cli.library import report
from handout.cli.library.import_options import import_options
from handout.cli.library.progress import watched
from handout.library import Library
from handout.shelving import import_files

EXAMPLES = """\b
Examples:
  handout library import mplus_topics.xml
  handout library import our-sheets/ genetics.zip
  handout library import codes.csv           codes of your own

\b
codes.csv is a table with the columns system, code, condition and relation:
  icd10,W70.1,clinic/river-fever,exact
It adds to the codes of the sources and overrides them.
"""


@click.command(epilog=EXAMPLES)
@import_options(force="Even texts older than on the shelf.")
def command(
    paths: tuple[Path, ...],
    *,
    library: Path | None,
    force: bool,
    is_long: bool,
    as_json: bool,
) -> None:
    """Put files, folders and archives on the shelf.

    All that can be read is shelved at once; what cannot is named, and the exit code
    is 1. The same files again change nothing. A text that is older than that on the
    shelf is named and left out. Overlays and tables of codes come along.
    """
    now = datetime.datetime.now(datetime.UTC)
    with Library.open(library) as shelf:
        with watched(is_quiet=as_json) as watch:
            imported = import_files(shelf, paths, now=now, watch=watch, force=force)
        if as_json:
            report.echo_plain(imported)
        else:
            report.echo(imported, details=(), is_long=is_long)
    sys.exit(1 if imported.refused else 0)
