"""The work of `handout render`: each source, each level, each format.

A source that fails is named and the others are made.
"""

import datetime
import functools
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

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
from handout.resources import Resources
from handout.sources import SourceReading
from handout.sources.choosing import only
from handout.sources.editions import is_edition
from handout.sources.files import is_file_name

if TYPE_CHECKING:
    from handout.cli.keeping import Keeper


NO_DOUBTS = frozenset({"wording-unreviewed", "translation-taken"})
"""Warnings that are no reason to hold a sheet back."""


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """One file that was written."""

    path: Path
    format: FormatName
    level: Level
    language: str
    title: str
    edition: str
    findings: tuple[Finding, ...] = ()


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """One composed sheet on its way into files.

    `name` is that of its source, `slug` begins the names of its files, and `own`
    are the files that it was made of.
    """

    composed: Composed
    level: Level
    name: str
    slug: str
    resources: Resources
    own: tuple[Path, ...] = ()


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
            if is_edition(source) and not is_file_name(source):
                self._make_edition(source, outcome, tick)
            else:
                self._make_source(source, outcome, tick)
        except HandoutError as error:
            outcome.errors.append(error)
        except Exception as error:  # noqa: BLE001 - the other sources go on
            outcome.errors.append(Unforeseen.of(error))
        return outcome

    @functools.cached_property
    def _keeper(self) -> "Keeper":
        """The library's keeper, loaded where something comes from there."""
        from handout.cli.keeping import Keeper  # noqa: PLC0415 - for names alone

        return Keeper(self.order.library)

    def _make_source(
        self, source: str, outcome: Outcome, tick: Callable[[], None]
    ) -> None:
        for reading in self._readings(source):
            outcome.note(reading)
            self._make_reading(reading, outcome, tick)
        self._require_some(outcome)

    def _make_edition(
        self, source: str, outcome: Outcome, tick: Callable[[], None]
    ) -> None:
        """Print a kept edition again, as it was composed then."""
        kept = self._keeper.take(source)
        level = cast("Level", kept.note.level)
        if self.order.levels and level not in self.order.levels:
            raise UsageError(
                f"this edition has the level {level}; it prints as it is.",
                place=source,
                remedy="Leave --level out.",
            )
        sheet = Sheet(
            composed=Composed(
                document=compose.dated(kept.document, self.order.printed)
            ),
            level=level,
            name=source,
            slug=kept.note.condition.rpartition("/")[2],
            resources=kept.resources,
        )
        self._make_sheet(sheet, outcome, tick)

    def _readings(self, source: str) -> Iterator[SourceReading]:
        order = self.order
        readings = sources.stream(
            source,
            overlays=order.overlays,
            library=order.library,
            language=order.language,
        )
        return iter((only(readings, order.only),)) if order.only else readings

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
        for sheet in sheets:
            self._require_no_doubt(sheet.composed.warnings)
        for sheet in sheets:
            is_made = self._make_sheet(sheet, outcome, tick)
            if is_made and reading.is_shelved:
                outcome.warn(self._kept(sheet, condition, reading))

    def _make_sheet(
        self, sheet: Sheet, outcome: Outcome, tick: Callable[[], None]
    ) -> bool:
        """Make the formats of a sheet; tell whether any file was written."""
        before = len(outcome.made)
        for name in self.order.formats:
            try:
                rendered = self._finish(sheet, name)
                outcome.warn(rendered.warnings)
                self._require_no_doubt(rendered.warnings)
                outcome.made.append(self._deliver(rendered, sheet))
                tick()
            except MissingGlyph as error:
                outcome.errors.append(error.at(sheet.name))
            except HandoutError as error:
                outcome.errors.append(error)
            except Exception as error:  # noqa: BLE001 - the other formats go on
                outcome.errors.append(Unforeseen.of(error))
        return len(outcome.made) > before

    def _kept(
        self, sheet: Sheet, condition: Condition, reading: SourceReading
    ) -> tuple[HandoutWarning, ...]:
        """Keep a sheet of the library there, without the day of printing."""
        return self._keeper.keep(
            sheet.composed,
            lambda: self._compose(condition, sheet.level, reading, None).document,
            condition=condition,
            level=sheet.level,
            resources=sheet.resources,
        )

    def _sheets(
        self, condition: Condition, reading: SourceReading, outcome: Outcome
    ) -> Iterator[Sheet]:
        """Compose the levels that are wanted.

        Where nobody asked for a level, one that there is no text for is left
        out with a warning, as long as the other can be made.
        """
        refused: list[NotAvailable] = []
        levels = self.order.levels or LEVELS
        for level in levels:
            try:
                sheet = self._sheet(condition, level, reading)
            except NotAvailable as error:
                refused.append(error)
                continue
            outcome.warn(sheet.composed.warnings)
            yield sheet
        if self.order.levels:
            outcome.errors += refused
        elif len(refused) == len(levels):
            outcome.errors.append(refused[0])
        else:
            outcome.warn(tuple(_left_out(error) for error in refused))

    def _sheet(
        self, condition: Condition, level: Level, reading: SourceReading
    ) -> Sheet:
        """Compose a sheet, and refuse an edition that was withdrawn."""
        composed = self._compose(condition, level, reading, self.order.printed)
        if reading.is_shelved:
            self._keeper.require_allowed(composed.document)
        pictures = self.order.clinic.resources.pictures
        return Sheet(
            composed=composed,
            level=level,
            name=reading.name,
            slug=condition.slug,
            resources=reading.resources.with_pictures(pictures),
            own=(reading.path,) if reading.path else (),
        )

    def _compose(
        self,
        condition: Condition,
        level: Level,
        reading: SourceReading,
        printed: datetime.date | None,
    ) -> Composed:
        order = self.order
        return compose.compose(
            condition,
            Request(
                level=level,
                language=order.language,
                without=order.without,
                printed=printed,
            ),
            overlay=reading.overlay_for(condition, order.language),
            clinic=order.clinic.clinic,
        )

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

    def _require_no_doubt(self, warnings: tuple[HandoutWarning, ...]) -> None:
        """With `--strict`, take the first warning for an error.

        Nobody who makes a sheet can mend our own words, and a translation was asked
        for.
        """
        doubts = [w for w in warnings if w.kind not in NO_DOUBTS]
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
