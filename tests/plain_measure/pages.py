"""How many pages plain sheets take: regular print on letter paper."""

import io
from collections.abc import Callable, Iterable
from statistics import median

import msgspec
import pikepdf

from handout.backends import pdf
from handout.compose import Composed
from handout.layout import Layout, Options
from handout.model import Condition
from handout.resources import Resources

ToSheet = Callable[[Condition], Composed]
NOTHING = Resources()


class Length(msgspec.Struct, frozen=True, order=True):
    """The pages of one sheet."""

    pages: int
    title: str


class Lengths(msgspec.Struct, frozen=True):
    """How long sheets are together."""

    sheets: tuple[Length, ...] = ()

    @property
    def median(self) -> float:
        """The pages of the sheet in the middle."""
        return median(sheet.pages for sheet in self.sheets)

    @property
    def most(self) -> int:
        """The pages of the longest sheet."""
        return max(sheet.pages for sheet in self.sheets)

    @property
    def longest(self) -> tuple[Length, ...]:
        """The sheets, the longest first."""
        return tuple(sorted(self.sheets, key=lambda sheet: -sheet.pages))


def lengths(
    conditions: Iterable[Condition], to_sheet: ToSheet, resources: Resources = NOTHING
) -> Lengths:
    """Print each condition's sheet and count its pages; `resources` holds pictures."""
    return Lengths(
        tuple(
            Length(page_count(to_sheet(condition), resources), condition.title)
            for condition in conditions
        )
    )


def page_count(sheet: Composed, resources: Resources = NOTHING) -> int:
    """Return the pages that a sheet takes."""
    drawn = {picture.sha256: picture for picture in sheet.pictures}
    pictures = resources.with_pictures(drawn)
    printed = pdf.render(sheet.document, Layout(), Options(), pictures)
    with pikepdf.open(io.BytesIO(printed)) as file:
        return len(file.pages)
