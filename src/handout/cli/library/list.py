"""`handout library list`: what is on the shelf, one condition a line."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from handout.cli.library.empty import require_some
from handout.cli.library_option import library_option
from handout.cli.printing import echo_json
from handout.codec import to_plain
from handout.errors import one_line
from handout.library import Library, Listed

COLUMNS = ("TITLE", "LANGUAGES", "DATE", "LEVELS", "REVIEW", "STATE", "ID")
WIDEST = 44

EXAMPLES = """\b
Examples:
  handout library list
  handout library list --json | jq '.[] | select(.stale)'

LEVELS has plain where a plain text was written or drafted for it, REVIEW the state of
that. STATE says what is the matter: stale (the source changed after the plain text was
written), withdrawn (it may not be printed), gone (its source has it no more).
"""


@click.command(epilog=EXAMPLES)
@library_option
@click.option("--json", "as_json", is_flag=True, help="Report as JSON.")
def command(*, library: Path | None, as_json: bool) -> None:
    """List what is on the shelf."""
    with Library.open(library, read_only=True) as shelf:
        conditions = shelf.conditions()
        if as_json:
            echo_json(to_plain(conditions))
            return
        require_some(shelf)
    click.echo("\n".join(table([COLUMNS, *map(row, conditions)])))


def row(one: Listed) -> tuple[str, ...]:
    """Return what the columns say of a condition."""
    others = (language for language in one.plain if language != one.language)
    states = {"stale": one.stale, "withdrawn": one.withdrawn, "gone": bool(one.gone)}
    due = f", due {one.due}" if one.due else ""
    return (
        one_line(one.title),
        ",".join(dict.fromkeys((one.language, *others))),
        str(one.date or "-"),
        "full,plain" if one.plain else "full",
        f"{one.state}{due}" or "-",
        ",".join(name for name, holds in states.items() if holds) or "-",
        one.id,
    )


def table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield rows whose columns begin one beneath the other.

    Long cells are cut, but for the last, the id, which is typed as it is.
    """
    cut = [[*map(_cut, row[:-1]), row[-1]] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cut, strict=True)]
    for cells in cut:
        padded = (cell.ljust(wide) for cell, wide in zip(cells, widths, strict=True))
        yield "  ".join(padded).rstrip()


def _cut(cell: str) -> str:
    return cell if len(cell) <= WIDEST else f"{cell[: WIDEST - 1]}…"
