"""Dates as people of a language write them."""

import datetime
from typing import TYPE_CHECKING

from handout.dates import PartialDate
from handout.language_tags import base

if TYPE_CHECKING:
    from babel import Locale

PATTERNS = {4: "y", 7: "yMMMM"}
"""Skeletons by the length of a partial date; a whole date is written long."""


def format_date(date: PartialDate | datetime.date, language: str) -> str:
    """Write a date such as `December 1, 2018` or `diciembre de 2018`."""
    from babel import dates  # noqa: PLC0415 - slow, and not always needed

    locale = _locale(language)
    if isinstance(date, datetime.date):
        return dates.format_date(date, format="long", locale=locale)
    skeleton = PATTERNS.get(len(date))
    if skeleton is None:
        return dates.format_date(date.first_day, format="long", locale=locale)
    return dates.format_skeleton(skeleton, date.first_day, locale=locale)


def _locale(language: str) -> "Locale":
    """Return the locale of a tag, or of its language where the rest is unknown."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - the same

    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale.parse(base(language))
