"""Dates and numbers as people of a language write them."""

import datetime
from typing import TYPE_CHECKING

from handout.dates import PartialDate
from handout.language_tags import base

if TYPE_CHECKING:
    from babel import Locale

PATTERNS = {4: "y", 7: "yMMMM"}
"""Skeletons by the length of a partial date; a whole date is written long."""

HAITIAN = "ht"
HAITIAN_MONTHS = (
    *("janvye", "fevriye", "mas", "avril", "me", "jen"),
    *("jiyè", "out", "septanm", "oktòb", "novanm", "desanm"),
)
"""Babel writes the dates of Haiti in French."""

RUSSIAN_YEAR = "\u202fг."
"""Babel's sign for "year", whose point would double that of our sentences."""

LOCALES = {"es": "es-US"}
"""The region that we write for, where the language is written in many."""


def format_date(date: PartialDate | datetime.date, language: str) -> str:
    """Write a date such as `December 1, 2018` or `diciembre de 2018`."""
    parts = _parts(date)
    if base(language) == HAITIAN:
        return _haitian(parts)
    from babel import dates  # noqa: PLC0415 - slow, and not always needed

    day = datetime.date(*[*parts, 1, 1][:3])
    locale = _locale(language)
    skeleton = PATTERNS.get(len(str(date)))
    if skeleton:
        written = dates.format_skeleton(skeleton, day, locale=locale)
    else:
        written = dates.format_date(day, format="long", locale=locale)
    return written.removesuffix(RUSSIAN_YEAR)


def format_number(number: int, language: str) -> str:
    """Write a whole number such as `40,000`, grouped as a language groups it."""
    if base(language) == HAITIAN:
        return f"{number:,}"
    from babel import numbers  # noqa: PLC0415 - slow, and not always needed

    return numbers.format_decimal(number, locale=_locale(language))


def _parts(date: PartialDate | datetime.date) -> list[int]:
    """Return year, month and day, as far as they are known."""
    return [int(part) for part in str(date).split("-")]


def _haitian(parts: list[int]) -> str:
    """Write `3 mas 2026`, `mas 2026` or `2026`."""
    year, *month, day = [*parts, *([0] * (3 - len(parts)))]
    named = [HAITIAN_MONTHS[number - 1] for number in month if number]
    return " ".join([*([str(day)] if day else []), *named, str(year)])


def _locale(language: str) -> "Locale":
    """Return the locale of a tag, or of its language where the rest is unknown."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - the same

    try:
        return Locale.parse(LOCALES.get(language, language), sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale.parse(base(language), sep="-")
