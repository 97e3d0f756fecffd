"""`handout library fetch`: the published data files of MedlinePlus."""

import os
import shlex
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from subprocess import list2cmdline

import click

from handout.cli.order import find_date, today
from handout.errors import HandoutError
from handout.fetching import (
    MEDLINEPLUS,
    Fetched,
    Fetcher,
    Network,
    Progress,
    Site,
    cache_folder,
    fetching,
)
from handout.readers.limits import MEGABYTE

EXAMPLES = """\b
Examples:
  handout library fetch                   all conditions and health topics
  handout library fetch genetics          all conditions of MedlinePlus Genetics
  handout library fetch topics            the newest health topics
  handout library fetch "Lynch syndrome"  one condition; tells MedlinePlus which
  handout library fetch topics -o files   writes where you want it

Then shelve what was fetched with handout library import.
"""
WHOLE_FILES = ("genetics", "topics")

SAID = {
    "new": "fetched, {size}",
    "changed": "fetched anew, {size}; it has changed",
    "unchanged": "not changed since it was fetched",
}


@click.command(epilog=EXAMPLES)
@click.argument("names", nargs=-1, metavar="[genetics|topics|NAME]...")
@click.option(
    "-o",
    "--output",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder to write to; without it, the folder of this user for passing files.",
)
@click.option("--date", "day", help="Take the newest topics up to this day.")
def command(names: tuple[str, ...], *, folder: Path | None, day: str | None) -> None:
    """Fetch the published data files of MedlinePlus.

    Without names, both large files are fetched, and nobody learns which condition
    is wanted. NAME fetches one condition of MedlinePlus Genetics: the publisher sees
    its name in the request. Never type anything about a patient.
    """
    wanted = tuple(dict.fromkeys(names or WHOLE_FILES))
    newest = find_date(day, today())
    site, network = way()
    errors: list[HandoutError] = []
    fetched: list[Fetched] = []
    with fetching(folder or cache_folder(), site=site, network=network) as fetcher:
        for name in wanted:
            try:
                fetched.append(_fetched(fetcher, name, newest))
            except HandoutError as error:
                errors.append(error)
    _tell(fetched, errors)
    if errors:
        sys.exit(errors[0].exit_code if len(wanted) == 1 else 1)


def way() -> tuple[Site, Network]:
    """Return the site to fetch from, and the way to it."""
    return MEDLINEPLUS, Network(MEDLINEPLUS.hosts)


def _fetched(fetcher: Fetcher, name: str, newest: date) -> Fetched:
    with _watched(name) as progress:
        if name == "genetics":
            found = fetcher.genetics(progress)
        elif name == "topics":
            found = fetcher.topics(newest, progress)
        else:
            found = fetcher.condition(name, progress)
    said = SAID[found.outcome].format(size=_size(found.size))
    click.echo(f"{found.path.name}: {said}.", err=True)
    click.echo(str(found.path))
    return found


def _tell(fetched: list[Fetched], errors: list[HandoutError]) -> None:
    """Print errors, each reason once, and how to shelve what there is."""
    for error in {error.problem: error for error in reversed(errors)}.values():
        click.echo(f"Error: {error}", err=True)
    if fetched:
        files = [str(one.path) for one in fetched]
        typed = list2cmdline(files) if os.name == "nt" else shlex.join(files)
        click.echo(f"Shelve with: handout library import {typed}", err=True)


def _size(count: int) -> str:
    if count < MEGABYTE:
        return f"{max(1, count // 1000)} kB"
    return f"{count / MEGABYTE:.1f} MB"


@contextmanager
def _watched(name: str) -> Iterator[Progress]:
    """Show how a file grows, where a person watches."""
    from rich import progress  # noqa: PLC0415 - slow
    from rich.console import Console  # noqa: PLC0415 - the same

    console = Console(stderr=True)
    columns = (
        progress.TextColumn("Fetching {task.description}", markup=False),
        progress.BarColumn(),
        progress.DownloadColumn(),
    )
    with progress.Progress(
        *columns, console=console, disable=not console.is_terminal, transient=True
    ) as bar:
        task = bar.add_task(name, total=None)

        def tell(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total or None)

        yield tell
