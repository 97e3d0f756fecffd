"""How far an import is: a bar where a person watches, plain lines elsewhere."""

from collections.abc import Iterator
from contextlib import contextmanager

import click

from handout.shelving.importing import Progress, Watch

FEW = 20
STEP = 100
"""Of more files than a few, every hundredth is told where nobody sees a bar."""


@contextmanager
def watched(*, is_quiet: bool = False) -> Iterator[Watch]:
    """Give an import something to tell its steps to; it is told beside the output."""
    from rich.console import Console  # noqa: PLC0415 - slow

    console = Console(stderr=True)
    if is_quiet:
        yield lambda _: None
    elif console.is_terminal:
        with _bar(console) as watch:
            yield watch
    else:
        yield _Lines().tell


@contextmanager
def _bar(console: object) -> Iterator[Watch]:
    from rich import progress as rich  # noqa: PLC0415 - slow

    columns = (
        rich.TextColumn("{task.description}", markup=False),
        rich.BarColumn(),
        rich.TextColumn("{task.fields[conditions]} conditions"),
    )
    with rich.Progress(*columns, console=console, transient=True) as bar:  # type: ignore[arg-type]
        task = bar.add_task("Reading", total=None, conditions=0)

        def watch(step: Progress) -> None:
            bar.update(
                task,
                description=f"Reading {step.file}",
                total=step.files if step.files > 1 else None,
                completed=step.number - 1,
                conditions=step.conditions,
            )

        yield watch


class _Lines:
    """One line for each file that is begun."""

    def __init__(self) -> None:
        self._number = 0

    def tell(self, step: Progress) -> None:
        """Tell a file when it is begun."""
        if step.number == self._number:
            return
        self._number = step.number
        if step.files <= FEW or step.number % STEP == 1:
            told = f"Reading {step.file} ({step.number} of {step.files})"
            click.echo(told, err=True)
