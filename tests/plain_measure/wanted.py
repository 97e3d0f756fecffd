"""What must hold of plain sheets, as rows: what is measured, and its limit."""

from collections.abc import Callable

import msgspec

from plain_measure.measuring import Measures

FAMILIES = "Can it run in families?"


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """One number that must hold: `most` or `least`, the other is None.

    A time is told, and fails nothing: it says as much of the machine.
    """

    name: str
    measured: Callable[[Measures], float]
    most: float | None = None
    least: float | None = None
    is_time: bool = False

    def holds(self, found: Measures) -> bool:
        """Tell whether the measures keep to the limit."""
        value = self.measured(found)
        above = self.least is None or value >= self.least
        return above and (self.most is None or value <= self.most)

    def told(self, found: Measures) -> str:
        """Return the number, its limit, and whether it holds, in one line."""
        limit = f"{self.most:g} at most" if self.least is None else f"{self.least:g}"
        state = "holds" if self.holds(found) else "DOES NOT HOLD"
        return f"{self.name}: {self.measured(found):.2f} (wanted {limit}): {state}"


def grade(most: float) -> Wanted:
    """Want a mean FKGL."""
    return Wanted(
        name="mean FKGL", measured=lambda found: found.mean("FKGL"), most=most
    )


def smog(most: float) -> Wanted:
    """Want a mean SMOG."""
    return Wanted(
        name="mean SMOG", measured=lambda found: found.mean("SMOG"), most=most
    )


def explained(least: float) -> Wanted:
    """Want a share of hard words that are explained, in per cent."""
    return Wanted(
        name="hard words explained, per cent",
        measured=lambda found: 100 * found.share_explained,
        least=least,
    )


def _families(found: Measures) -> float:
    return found.sections.get(FAMILIES, (0, 0.0, 0.0))[1]


MEDIAN_PAGES = Wanted(
    name="median pages", measured=lambda found: found.lengths.median, most=3
)
PAGES_OF_SAMPLE = Wanted(
    name="pages", measured=lambda found: found.lengths.most, most=2
)
CRASHES = Wanted(name="crashes", measured=lambda found: len(found.crashes), most=0)

SAMPLE = (grade(5), smog(7), explained(100), PAGES_OF_SAMPLE, CRASHES)
CAPTURE = (grade(8.5), smog(11), CRASHES)
OF_FAMILIES = Wanted(name=f"mean FKGL of {FAMILIES!r}", measured=_families, most=6)
WITHOUT_CAPTIONS = (grade(9), OF_FAMILIES)
PAGES = (
    grade(9),
    OF_FAMILIES,
    explained(85),
    Wanted(
        name="milliseconds of a page (median)",
        measured=lambda found: found.median_milliseconds,
        most=30,
        is_time=True,
    ),
    MEDIAN_PAGES,
    CRASHES,
)
