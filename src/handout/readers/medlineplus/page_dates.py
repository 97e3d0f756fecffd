"""Which dates are the page's own: a site around it tells dates of its own."""

import re
from collections.abc import Iterator

from handout.dates import PartialDate
from handout.readers.medlineplus.dates import dates_in, first_dates, is_date_line
from handout.readers.medlineplus.page import Page, Placed
from handout.readers.pieces import Omission, words_of

LIBRARY = re.compile(
    r"National Library of Medicine|National Institutes of Health|MedlinePlus|\bNLM\b"
    r"|Biblioteca Nacional de Medicina|Institutos Nacionales de la Salud"
)
"""Who stands in the last lines of MedlinePlus's pages, above or beside the date."""


def date_places(page: Page, end: int) -> dict[int, Placed]:
    """Return the pieces that tell the page's own dates, by index.

    Those are lines of dates within the page, and the first ones after its `end`: on
    its own site wherever they are; in the pages of a clinic only right after the
    page, or where the library is named, for the clinic has dates of its own.
    """
    lines = [words_of(piece) for piece in page.pieces]
    within = (
        index
        for index in range(end)
        if is_date_line(lines[index]) and dates_in(lines[index])
    )
    return dict.fromkeys((*within, *_after(page, lines, end)), Placed("source"))


def _after(page: Page, lines: list[str], end: int) -> Iterator[int]:
    """Yield the first lines of dates after a page, one right behind another."""
    is_near = True
    has_begun = False
    for index in range(end, len(lines)):
        if isinstance(page.pieces[index], Omission):
            continue
        names_library = LIBRARY.search(lines[index]) is not None
        is_near = is_near and is_date_line(lines[index])
        if dates_in(lines[index]) and (page.is_own_site or is_near or names_library):
            has_begun = True
            yield index
        elif has_begun:
            return
        is_near = is_near or names_library


def dates_of(page: Page, places: dict[int, Placed]) -> dict[str, PartialDate]:
    """Return the dates that such pieces tell, by field of the source."""
    return first_dates(words_of(page.pieces[index]) for index in sorted(places))
