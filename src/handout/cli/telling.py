"""How `handout render` tells what became of the sources."""

import itertools
from collections.abc import Callable, Iterable

import click

from handout.cli.choices import choices_of
from handout.cli.outcome import Outcome
from handout.cli.printing import echo_json
from handout.codec import to_plain
from handout.document import format_edition
from handout.errors import AuditFailed, HandoutError, MachineLacks, NoMatch

SHARED_CODES = frozenset({AuditFailed.exit_code, MachineLacks.exit_code})
"""Exit codes that say more than "some inputs failed", for many sources too."""


def tell(outcome: Outcome) -> None:
    """Print files on standard output; warnings and errors beside it.

    What failed in several formats for one reason is told once.
    """
    for made in outcome.made:
        click.echo(str(made.path))
    for warning in outcome.warnings:
        click.echo(f"Warning: {warning}", err=True)
    problems: dict[str, tuple[str, ...]] = dict.fromkeys(map(str, outcome.refused), ())
    problems |= {str(error): tuple(choices_of(error)) for error in outcome.errors}
    for line, choices in problems.items():
        click.echo("\n".join((f"Error: {line}", *choices)), err=True)
    if outcome.refused:
        click.echo(skipped(len(outcome.refused), outcome.count), err=True)


def skipped(refused: int, count: int) -> str:
    """Say how many records of a source could not be read."""
    return f"Skipped {refused} of {count} records; the others were read."


def echo_report(outcomes: Iterable[Outcome]) -> None:
    """Report all sources as one JSON array."""
    echo_json([_plain(found) for found in outcomes])


def exit_code(outcomes: list[Outcome]) -> int:
    """Return 0, the error's own code for one source, 3, 6 or 1 for many.

    3 says that accessibility findings alone held files back, 6 that the machine
    alone did.
    """
    codes = {error.exit_code for outcome in outcomes for error in outcome.errors}
    if any(outcome.refused for outcome in outcomes):
        return 1
    if not codes:
        return 0
    if len(codes) == 1 and (len(outcomes) == 1 or codes <= SHARED_CODES):
        return codes.pop()
    return 1


Work = Callable[[str, Callable[[], None]], Outcome]
"""Makes one source, and calls the function at every file."""


def with_progress(names: tuple[str, ...], work: Work) -> list[Outcome]:
    """Do the work on each name, with a progress bar where a person watches."""
    from rich.console import Console  # noqa: PLC0415 - slow, wanted for many only
    from rich.progress import BarColumn, Progress, TextColumn  # noqa: PLC0415 - same

    console = Console(stderr=True)
    columns = ("Making handouts", BarColumn(), TextColumn("{task.fields[files]} files"))
    with Progress(
        *columns, console=console, disable=not console.is_terminal, transient=True
    ) as progress:
        files = itertools.count(1)
        task = progress.add_task("", total=len(names), files=0)

        def tick() -> None:
            progress.update(task, files=next(files))

        outcomes = []
        for name in names:
            outcomes.append(work(name, tick))
            progress.advance(task)
    return outcomes


def _plain(outcome: Outcome) -> dict[str, object]:
    return {
        "source": outcome.source,
        "files": [
            {
                "path": str(made.path),
                "format": made.format,
                "level": made.level,
                "language": made.language,
                "title": made.title,
                "edition": format_edition(made.edition),
                "findings": [str(found) for found in made.findings],
            }
            for made in outcome.made
        ],
        "warnings": [
            {"kind": known.kind, "place": known.place, "sentence": known.sentence}
            for known in outcome.warnings
        ],
        "refused": [
            {"place": known.place, "sentence": known.sentence}
            for known in outcome.refused
        ],
        "errors": [
            {"kind": type(error).__name__, "message": str(error), **_choices(error)}
            for error in outcome.errors
        ],
    }


def _choices(error: HandoutError) -> dict[str, object]:
    """Return what may be chosen instead, where there is something."""
    choices = error.choices if isinstance(error, NoMatch) else ()
    return {"choices": to_plain(choices)} if choices else {}
