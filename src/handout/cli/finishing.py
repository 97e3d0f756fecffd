"""From a composed sheet to its files: each format, audited, whole or not at all."""

from collections.abc import Callable
from pathlib import Path

from handout import delivery
from handout.cli.order import Order
from handout.cli.outcome import Made, Outcome, Sheet
from handout.errors import (
    HandoutError,
    HandoutWarning,
    MissingGlyph,
    Unforeseen,
    UsageError,
)
from handout.rendering import FormatName, Rendered, finish

NO_DOUBTS = frozenset({"wording-unreviewed", "translation-taken"})
"""Warnings that are no reason to hold a sheet back."""


class Finisher:
    """Makes the files of one order, and remembers which names are taken."""

    def __init__(self, order: Order) -> None:
        self.order = order
        self._taken: set[Path] = set()

    def make(self, sheet: Sheet, outcome: Outcome, tick: Callable[[], None]) -> bool:
        """Make the formats of a sheet; tell whether any file was written."""
        before = len(outcome.made)
        for name in self.order.formats:
            try:
                rendered = self._finish(sheet, name)
                outcome.warn(rendered.warnings)
                require_no_doubt(self.order, rendered.warnings)
                outcome.made.append(self._deliver(rendered, sheet))
                tick()
            except MissingGlyph as error:
                outcome.errors.append(error.at(sheet.name))
            except HandoutError as error:
                outcome.errors.append(error)
            except Exception as error:  # noqa: BLE001 - the other formats go on
                outcome.errors.append(Unforeseen.of(error))
        return len(outcome.made) > before

    def _finish(self, sheet: Sheet, name: FormatName) -> Rendered:
        order = self.order
        return finish(
            sheet.composed,
            to=name,
            level=sheet.level,
            label=order.label,
            layout=order.layout,
            options=order.options,
            resources=sheet.resources,
        )

    def _deliver(self, rendered: Rendered, sheet: Sheet) -> Made:
        name = delivery.file_name(sheet.slug, rendered, self.order.layout)
        path = self.order.folder / name
        delivery.require_audit(rendered, name)
        self._require_free(path)
        delivery.write(rendered.data, path, inputs=(*sheet.own, *self.order.kept))
        return Made(
            path=path,
            format=rendered.format,
            level=rendered.level,
            language=rendered.language,
            title=rendered.title,
            edition=rendered.edition,
            findings=rendered.findings,
        )

    def _require_free(self, path: Path) -> None:
        """Refuse to overwrite what this very run has written."""
        if path in self._taken:
            raise UsageError(
                "two sources of this run would be written to the same file.",
                place=str(path),
                remedy="Render them into different folders with -o.",
            )
        self._taken.add(path)


def require_no_doubt(order: Order, warnings: tuple[HandoutWarning, ...]) -> None:
    """With `--strict`, take the first warning for an error.

    Nobody who makes a sheet can mend our own words, and a translation was asked
    for.
    """
    doubts = [w for w in warnings if w.kind not in NO_DOUBTS]
    if order.strict and doubts:
        first = doubts[0]
        raise HandoutError(
            first.sentence,
            place=first.place,
            remedy="The sheet was not written, because of --strict.",
        )
