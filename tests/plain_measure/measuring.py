"""Many conditions measured at once: means, shares, crashes and time."""

import time
from collections.abc import Callable, Iterable, Iterator
from statistics import mean, median

import msgspec

from handout.model import Condition
from handout.plain import readability
from handout.plain.readability import Material, Report
from plain_measure.pages import Lengths

ToMaterial = Callable[[Condition], Material]
"""What makes the text that is measured: the source's own, or a sheet's."""


class Crash(msgspec.Struct, frozen=True):
    """A condition that could not be measured, and why."""

    condition: str
    error: str


class Measures(msgspec.Struct, frozen=True, kw_only=True):
    """What the pages are like together.

    `sections` holds pages, mean FKGL and mean SMOG of each section's name;
    `milliseconds` are those of one page, its text made and measured; `lengths` are
    those of the sheets on paper, where they were printed.
    """

    reports: tuple[Report, ...]
    crashes: tuple[Crash, ...]
    milliseconds: tuple[float, ...]
    lengths: Lengths = Lengths()

    @property
    def measured(self) -> tuple[Report, ...]:
        """The reports on pages that have any text."""
        return tuple(found for found in self.reports if found.measured.words)

    def mean(self, formula: str) -> float:
        """The mean of a formula over the pages."""
        return mean(_values((found.measured for found in self.measured), formula))

    @property
    def sections(self) -> dict[str, tuple[int, float, float]]:
        """Number, mean FKGL and mean SMOG of the sections of each name."""
        by_name: dict[str, list[readability.Measured]] = {}
        for found in self.measured:
            for section in found.sections:
                if section.measured.words:
                    by_name.setdefault(section.name, []).append(section.measured)
        return {
            name: (len(told), mean(_values(told, "FKGL")), mean(_values(told, "SMOG")))
            for name, told in by_name.items()
        }

    @property
    def share_explained(self) -> float:
        """The share of all hard words that are explained on their page."""
        words = [word for found in self.reports for word in found.hard_words]
        explained = sum(word.count for word in words if word.explained)
        return explained / max(1, sum(word.count for word in words))

    @property
    def hardest(self) -> tuple[Report, ...]:
        """The reports, the hardest page first."""
        by_grade = sorted(self.measured, key=lambda found: -_grade(found))
        return tuple(by_grade)

    @property
    def median_milliseconds(self) -> float:
        """The time of a page in the middle."""
        return median(self.milliseconds)


def measure(conditions: Iterable[Condition], to_material: ToMaterial) -> Measures:
    """Measure what a callable makes of each condition; a crash stops nothing."""
    reports: list[Report] = []
    crashes: list[Crash] = []
    times: list[float] = []
    for condition in conditions:
        started = time.perf_counter()
        try:
            reports.append(readability.report(to_material(condition)))
        except Exception as error:  # noqa: BLE001 - a crash is what is looked for
            crashes.append(Crash(condition.id, f"{type(error).__name__}: {error}"))
        times.append(1000 * (time.perf_counter() - started))
    return Measures(
        reports=tuple(reports), crashes=tuple(crashes), milliseconds=tuple(times)
    )


def _grade(found: Report) -> float:
    return found.measured.value("FKGL") or 0.0


def _values(told: Iterable[readability.Measured], formula: str) -> Iterator[float]:
    values = (measured.value(formula) for measured in told)
    return (value for value in values if value is not None)
