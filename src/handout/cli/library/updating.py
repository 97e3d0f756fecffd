"""`handout library update`: a newer state of whole collections, and what changed."""

import datetime
import sys
from pathlib import Path

import click

from handout.cli.library import report
from handout.cli.library.import_options import import_options
from handout.cli.library.progress import watched
from handout.codec import to_plain
from handout.library import Library
from handout.shelving import tell, update

EXAMPLES = """\b
Examples:
  handout library update mplus_topics_2026-11-27.xml
  handout library update ghr-summaries.xml --force
"""


@click.command(epilog=EXAMPLES)
@import_options(force="Even older texts, or most of them gone.")
def command(
    paths: tuple[Path, ...],
    *,
    library: Path | None,
    force: bool,
    is_long: bool,
    as_json: bool,
) -> None:
    """Import a newer state, and tell what changed.

    The files are taken for all that there is of their collections: what they lack is
    gone. Each changed sentence is shown before and after, and which plain texts have
    to be read again.
    """
    now = datetime.datetime.now(datetime.UTC)
    with Library.open(library) as shelf:
        with watched(is_quiet=as_json) as watch:
            imported = update(shelf, paths, now=now, watch=watch, force=force)
        if as_json:
            changed = imported.changes.changed
            told = {one.id: to_plain(shelf.differences(one)) for one in changed}
            report.echo_plain(imported, differences=told)
        else:
            report.echo(imported, details=tell(shelf, imported), is_long=is_long)
    sys.exit(1 if imported.refused else 0)
