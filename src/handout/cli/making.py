"""The work of `handout render`: each source, each level, each format.

A source that fails is named and the others are made.
"""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from handout import compose, delivery, sources
from handout.audit import Finding
from handout.cli.order import LEVELS, Order
from handout.compose import Composed, Level, Request
from handout.errors import (
    HandoutError,
    HandoutWarning,
    MissingGlyph,
    NotAvailable,
    Unforeseen,
    UsageError,
)
from handout.model import Condition
from handout.rendering import FormatName, Rendered, finish
from handout.sources import SourceReading


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """One file that was written."""

    path: Path
    format: FormatName
    level: Level
    language: str
    title: str
    edition: str
    findings: tuple[Finding, ...] = ()


class Outcome(msgspec.Struct, kw_only=True):
    """What became of one source, gathered while it is made."""

    source: str
    made: list[Made] = msgspec.field(default_factory=list)
    warnings: list[HandoutWarning] = msgspec.field(default_factory=list)
    errors: list[HandoutError] = msgspec.field(default_factory=list)

    def warn(self, warnings: tuple[HandoutWarning, ...]) -> None:
        """Keep warnings, each once."""
        self.warnings += [known for known in warnings if known not in self.warnings]


class Maker:
    """Makes the sources of one order, and remembers which names are taken."""

    def __init__(self, order: Order) -> None:
        self.order = order
        self._taken: set[Path] = set()

    def make(self, source: str) -> Outcome:
        """Make everything that is wanted of one source."""
        outcome = Outcome(source=source)
        outcome.warn(self.order.clinic.warnings)
        try:
            reading = sources.read(source, overlays=self.order.overlays)
            outcome.warn(reading.warnings)
            self._require_no_doubt(outcome)
            for condition in reading.conditions:
                self._make_condition(condition, reading, outcome)
        except HandoutError as error:
            outcome.errors.append(error)
        except Exception as error:  # noqa: BLE001 - the other sources go on
            outcome.errors.append(Unforeseen.of(error))
        return outcome

    def _make_condition(
        self, condition: Condition, reading: SourceReading, outcome: Outcome
    ) -> None:
        sheets = list(self._sheets(condition, reading, outcome))
        self._require_no_doubt(outcome)
        for level, composed in sheets:
            for name in self.order.formats:
                try:
                    rendered = self._finish(composed, level, name, reading)
                    made = self._deliver(rendered, condition, reading)
                    outcome.made.append(made)
                except MissingGlyph as error:
                    outcome.errors.append(error.at(reading.name))
                except HandoutError as error:
                    outcome.errors.append(error)
                except Exception as error:  # noqa: BLE001 - the other formats go on
                    outcome.errors.append(Unforeseen.of(error))

    def _sheets(
        self, condition: Condition, reading: SourceReading, outcome: Outcome
    ) -> Iterator[tuple[Level, Composed]]:
        """Compose the levels that are wanted.

        Where nobody asked for a level, one that there is no text for is left
        out with a warning, as long as the other can be made.
        """
        refused: list[NotAvailable] = []
        levels = self.order.levels or LEVELS
        for level in levels:
            try:
                composed = self._compose(condition, level, reading)
            except NotAvailable as error:
                refused.append(error)
                continue
            outcome.warn(composed.warnings)
            yield level, composed
        if self.order.levels:
            outcome.errors += refused
        elif len(refused) == len(levels):
            outcome.errors.append(refused[0])
        else:
            outcome.warn(tuple(_left_out(error) for error in refused))

    def _compose(
        self, condition: Condition, level: Level, reading: SourceReading
    ) -> Composed:
        order = self.order
        return compose.compose(
            condition,
            Request(
                level=level,
                language=order.language,
                without=order.without,
                printed=order.printed,
            ),
            overlay=reading.overlay_for(condition, order.language),
            clinic=order.clinic.clinic,
        )

    def _finish(
        self, composed: Composed, level: Level, name: FormatName, reading: SourceReading
    ) -> Rendered:
        order = self.order
        pictures = order.clinic.resources.pictures
        return finish(
            composed,
            to=name,
            level=level,
            label=order.label,
            layout=order.layout,
            options=order.options,
            resources=reading.resources.with_pictures(pictures),
        )

    def _deliver(
        self, rendered: Rendered, condition: Condition, reading: SourceReading
    ) -> Made:
        name = delivery.file_name(condition.slug, rendered, self.order.layout)
        path = self.order.folder / name
        delivery.require_audit(rendered, name)
        self._require_free(path)
        own = [reading.path] if reading.path else []
        delivery.write(rendered.data, path, inputs=(*own, *self.order.kept))
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

    def _require_no_doubt(self, outcome: Outcome) -> None:
        """With `--strict`, take the first warning for an error."""
        if self.order.strict and outcome.warnings:
            first = outcome.warnings[0]
            raise HandoutError(
                first.sentence,
                place=first.place,
                remedy="The sheet was not written, because of --strict.",
            )


def _left_out(error: NotAvailable) -> HandoutWarning:
    sentence = f"{error.problem} That level was left out."
    return HandoutWarning("level-left-out", error.place, sentence)
