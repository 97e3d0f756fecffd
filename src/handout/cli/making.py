"""The work of `handout render`: each source, each level, each format.

A source that fails is named and the others are made.
"""

import datetime
import functools
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, cast

from handout import compose, sources
from handout.cli.finishing import Finisher, require_no_doubt
from handout.cli.order import LEVELS, Order
from handout.cli.outcome import Outcome, Sheet
from handout.compose import Composed, Level, Request
from handout.errors import (
    HandoutError,
    HandoutWarning,
    NoMatch,
    NotAvailable,
    Unforeseen,
    UsageError,
)
from handout.model import Condition
from handout.sources import SourceReading
from handout.sources.choosing import only
from handout.sources.editions import is_edition
from handout.sources.files import is_file_name

if TYPE_CHECKING:
    from handout.cli.keeping import Keeper
    from handout.library import EditionNote


class Maker:
    """Makes the sources of one order, one after the other."""

    def __init__(self, order: Order) -> None:
        self.order = order
        self._finisher = Finisher(order)

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
        _require_as_it_is(self.order, kept.note, source)
        sheet = Sheet(
            composed=Composed(
                document=compose.dated(kept.document, self.order.printed)
            ),
            level=level,
            name=source,
            slug=kept.note.condition.rpartition("/")[2],
            resources=kept.resources,
        )
        self._finisher.make(sheet, outcome, tick)

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
                require_no_doubt(
                    self.order, (*self.order.clinic.warnings, *reading.warnings)
                )
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
            require_no_doubt(self.order, sheet.composed.warnings)
        for sheet in sheets:
            is_made = self._finisher.make(sheet, outcome, tick)
            if is_made and reading.is_shelved:
                outcome.warn(self._kept(sheet, condition, reading))

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
            lexicon=order.lexicon,
        )


def _require_as_it_is(order: Order, note: "EditionNote", source: str) -> None:
    """Raise `UsageError` where an edition is wanted with other words than it has."""
    other_level = order.levels and note.level not in order.levels
    other_language = order.language not in {"", note.language}
    wanted = (
        ("--level", other_level, f"has the level {note.level}"),
        ("--language", other_language, f"has the language {note.language}"),
        ("--without", order.without, "has the parts that it was printed with"),
        ("--overlay", order.overlays, "has the plain text that it was printed with"),
    )
    for option, is_wanted, has in wanted:
        if is_wanted:
            raise UsageError(
                f"this edition {has}; it prints as it is.",
                place=source,
                remedy=f"Leave {option} out.",
            )


def _left_out(error: NotAvailable) -> HandoutWarning:
    sentence = f"{error.problem} That level was left out."
    return HandoutWarning("level-left-out", error.place, sentence)
