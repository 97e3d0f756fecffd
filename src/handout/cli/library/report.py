"""What an import did, told to the person who started it."""

from collections import Counter
from collections.abc import Iterable, Iterator

import click

from handout.cli.library.counting import many
from handout.cli.printing import echo_json
from handout.codec import to_plain
from handout.errors import HandoutWarning, one_line
from handout.library import Changes
from handout.shelving import Imported

NOT_WHOLE = (
    "Nothing was taken off the shelf, because something was refused, or is older than "
    "there: what could not be read, or came later, is not gone."
)


def echo(imported: Imported, *, details: Iterable[str], is_long: bool) -> None:
    """Print counts and details; what was refused or doubtful stands beside."""
    for line in details:
        click.echo(_shown(line))
    for line in counts(imported):
        click.echo(line)
    for line in doubts(imported.warnings, is_long=is_long):
        click.echo(line, err=True)
    for line in refusals(imported):
        click.echo(line, err=True)


def echo_plain(imported: Imported, **more: object) -> None:
    """Print the same for programs."""
    echo_json({**to_plain(imported), **more})


def counts(imported: Imported) -> Iterator[str]:
    """Yield how many conditions, plain texts and codes there were."""
    changes = imported.changes
    read = sum(map(len, (changes.new, changes.changed, changes.older)))
    read += changes.unchanged
    read_from = f"{many(read, 'condition')} of {many(imported.files, 'file')}"
    yield f"{read_from}: {', '.join(_parts(changes))}"
    if changes.overlays:
        yield f"{many(changes.overlays, 'plain text')} new or changed"
    for file, number in imported.mappings.items():
        yield f"{many(number, 'code')} of your own from {file}"
    if changes.twice:
        told = many(len(changes.twice), "condition")
        yield f"{told} came more than once; the first of each was kept"
    if changes.stale:
        yield (
            f"{many(len(changes.stale), 'plain text')} to be read again: the source "
            f"changed since"
        )
    if not imported.whole:
        yield NOT_WHOLE


def _parts(changes: Changes) -> Iterator[str]:
    yield f"{len(changes.new):,} new"
    yield f"{len(changes.changed):,} changed"
    yield f"{changes.unchanged:,} as before"
    if changes.older:
        yield f"{len(changes.older):,} older than on the shelf and left out"
    if changes.gone:
        yield f"{len(changes.gone):,} gone"


def doubts(warnings: Iterable[HandoutWarning], *, is_long: bool) -> Iterator[str]:
    """Yield each warning, or how many there are of each kind and the first of them."""
    known = tuple(warnings)
    if is_long:
        yield from (f"Warning: {warning}" for warning in known)
        return
    numbers = Counter(warning.kind for warning in known)
    first = {warning.kind: warning for warning in reversed(known)}
    for kind, number in numbers.most_common():
        more = f" ({kind}, and {number - 1:,} more)" if number > 1 else ""
        yield f"Warning: {first[kind]}{more}"
    if len(numbers) < len(known):
        yield "All of them are listed with --warnings."


def refusals(imported: Imported) -> Iterator[str]:
    """Yield what could not be read and why, and how many these were.

    What was refused for one reason is named together.
    """
    reasons: dict[str, list[str]] = {}
    for refusal in imported.refused:
        reasons.setdefault(refusal.sentence, []).append(refusal.place)
    for sentence, places in reasons.items():
        yield f"Refused: {one_line(', '.join(places))}: {one_line(sentence)}"
    if imported.refused:
        changes = imported.changes
        is_some = changes.new or changes.changed or changes.unchanged or changes.older
        rest = "all else was shelved" if is_some else "there was no condition besides"
        yield f"{many(len(imported.refused), 'part')} refused; {rest}."


def _shown(line: str) -> str:
    """Blank what a terminal would obey, and keep how the line is set."""
    return "".join(letter if letter.isprintable() else " " for letter in line)
