"""The work of `handout render`: each source, each level, each format.

A source that fails is named and the others are made.
"""

from collections.abc import Callable, Iterable, Iterator
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
    NoMatch,
    NotAvailable,
    Unforeseen,
    UsageError,
)
from handout.model import Condition
from handout.readers import Refusal
from handout.rendering import FormatName, Rendered, finish
from handout.sources import SourceReading
from handout.sources.choosing import only


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
    """What became of one source, gathered while it is made.

    `refused` names the records that were skipped; `count` is that of all.
    """

    source: str
    made: list[Made] = msgspec.field(default_factory=list)
    warnings: dict[HandoutWarning, None] = msgspec.field(default_factory=dict)
    refused: list[Refusal] = msgspec.field(default_factory=list)
    count: int = 0
    errors: list[HandoutError] = msgspec.field(default_factory=list)

    def warn(self, warnings: Iterable[HandoutWarning]) -> None:
        """Keep warnings, each once."""
        self.warnings |= dict.fromkeys(warnings)

    def note(self, reading: SourceReading) -> None:
        """Keep what a reading tells beside its conditions."""
        self.warn(reading.warnings)
        self.refused += reading.refused
        self.count += len(reading.conditions) + len(reading.refused)


class Maker:
    """Makes the sources of one order, and remembers which names are taken."""

    def __init__(self, order: Order) -> None:
        self.order = order
        self._taken: set[Path] = set()

    def make(self, source: str, tick: Callable[[], None] = lambda: None) -> Outcome:
        """Make everything that is wanted of one source; `tick` at every file."""
        outcome = Outcome(source=source)
        outcome.warn(self.order.clinic.warnings)
        try:
            for reading in self._readings(source):
                outcome.note(reading)
                self._make_reading(reading, outcome, tick)
            self._require_some(outcome)
        except HandoutError as error:
            outcome.errors.append(error)
        except Exception as error:  # noqa: BLE001 - the other sources go on
            outcome.errors.append(Unforeseen.of(error))
        return outcome

    def _readings(self, source: str) -> Iterator[SourceReading]:
        readings = sources.stream(source, overlays=self.order.overlays)
        if not self.order.only:
            return readings
        return iter((only(readings, self.order.only),))

    def _make_reading(
        self, reading: SourceReading, outcome: Outcome, tick: Callable[[], None]
    ) -> None:
        """Make the conditions of one reading; one that fails stops no other."""
        for condition in reading.conditions:
            try:
                self._require_no_doubt((*self.order.clinic.warnings, *reading.warnings))
                self._make_condition(condition, reading, outcome, tick)
            except HandoutError as error:
                outcome.errors.append(error)

    def _require_some(self, outcome: Outcome) -> None:
        """Raise `NoMatch` for a source that answers, and holds nothing."""
        if not outcome.count:
            reasons = " ".join(warning.sentence for warning in outcome.warnings)
            raise NoMatch(
                f"found no condition. {reasons}".strip(),
                place=outcome.source,
                remedy="Ask with another code or name.",
            )

    def _make_condition(
        self,
        condition: Condition,
        reading: SourceReading,
        outcome: Outcome,
        tick: Callable[[], None],
    ) -> None:
        sheets = list(self._sheets(condition, reading, outcome))
        for _, composed in sheets:
            self._require_no_doubt(composed.warnings)
        for level, composed in sheets:
            for name in self.order.formats:
                try:
                    rendered = self._finish(composed, level, name, reading)
                    outcome.warn(rendered.warnings)
                    self._require_no_doubt(rendered.warnings)
                    made = self._deliver(rendered, condition, reading)
                    outcome.made.append(made)
                    tick()
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
            lexicon=order.lexicon,
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

    def _require_no_doubt(self, warnings: tuple[HandoutWarning, ...]) -> None:
        """With `--strict`, take the first warning for an error.

        Nobody who makes a sheet can mend our own words.
        """
        doubts = [w for w in warnings if w.kind != "wording-unreviewed"]
        if self.order.strict and doubts:
            first = doubts[0]
            raise HandoutError(
                first.sentence,
                place=first.place,
                remedy="The sheet was not written, because of --strict.",
            )


def _left_out(error: NotAvailable) -> HandoutWarning:
    sentence = f"{error.problem} That level was left out."
    return HandoutWarning("level-left-out", error.place, sentence)
