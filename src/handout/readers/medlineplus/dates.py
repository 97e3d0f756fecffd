"""Dates that a page tells about itself, in English and Spanish."""

import datetime
import re
from collections.abc import Iterable

from handout.dates import PartialDate

MONTHS: dict[str, int] = {
    short: number
    for number, names in enumerate(
        (
            ("jan", "ene"),
            ("feb",),
            ("mar",),
            ("apr", "abr"),
            ("may",),
            ("jun",),
            ("jul",),
            ("aug", "ago"),
            ("sep", "set"),
            ("oct",),
            ("nov",),
            ("dec", "dic"),
        ),
        start=1,
    )
    for short in names
}
"""The first three letters of each month."""

ENGLISH: tuple[tuple[str, str], ...] = (
    ("updated", r"(?:page |topic )?last (?:updated?|modified)"),
    ("updated", r"(?:page |topic )updated|updated(?=:)"),
    ("reviewed", r"(?:topic |page )?(?:last )?(?<!peer[ -])reviewed"),
    ("published", r"published"),
)
SPANISH: tuple[tuple[str, str], ...] = (
    ("updated", r"(?:esta )?página (?:fue )?actualizada(?: por última vez)?"),
    ("updated", r"actualizad[ao] por última vez|última actualización"),
    ("reviewed", r"(?:tema )?revisado|última revisión"),
    ("published", r"publicado"),
)
WORDS = (*ENGLISH, *SPANISH)
"""The field of the source, and how a page calls that date."""

MONTH = r"[A-Za-z]{3,10}\.?"
DAY = r"\d{1,2}"
ORDINAL = r"(?:st|nd|rd|th|\.?º)?"
CLOCK = r"[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?"
NAMED = (f"(?P<{field}{n}>{words})" for n, (field, words) in enumerate(WORDS))
DATED = re.compile(
    rf"\b(?:{'|'.join(NAMED)})"
    r"(?: on| el| en)?:?\s+"
    r"(?:"
    rf"(?P<month>{MONTH})\s+(?:(?P<day>{DAY}){ORDINAL},?\s+)?"
    r"(?:de\s+)?(?P<year>\d{4})"
    rf"|(?P<day_first>{DAY}){ORDINAL}\s+(?:de\s+)?(?P<month_second>{MONTH}),?"
    r"\s+(?:de\s+)?(?P<year_last>\d{4})"
    rf"|(?P<iso>\d{{4}}-\d{{2}}(?:-\d{{2}}(?:{CLOCK})?)?)(?!-)"
    r"|(?P<in_figures>(?:\d{1,2}/)?\d{1,2}/\d{4})(?!/)"
    r")(?!\w)",
    re.IGNORECASE,
)
AMERICAN = re.compile(
    r"(?P<month>\d{1,2})/(?:(?P<day>\d{1,2})/)?(?P<year>\d{4})\b(?!/)"
)


def is_date_line(words: str) -> bool:
    """Tell whether a line tells nothing but dates of its page."""
    return bool(words) and not DATED.sub("", words).strip(" .;")


def dates_in(words: str) -> dict[str, PartialDate]:
    """Return the dates that a line tells about its page, by field."""
    found: dict[str, PartialDate] = {}
    for match in DATED.finditer(words):
        if date := _date(match):
            found.setdefault(_field(match), date)
    return found


def first_dates(lines: Iterable[str]) -> dict[str, PartialDate]:
    """Return the first date of each field; later ones are of the site around."""
    found: dict[str, PartialDate] = {}
    for line in lines:
        found = dates_in(line) | found
    return found


def partial_date(written: str) -> PartialDate | None:
    """Read the date of a data file: `2019-05`, `2020-01-21`, `01/07/2003`, `07/2003`.

    A time behind it is left out. None for what is no real date.
    """
    if american := AMERICAN.match(written.strip()):
        year, month, day = (american[part] for part in ("year", "month", "day"))
        return _real(int(year), int(month), int(day) if day else None)
    try:
        return PartialDate(re.split(r"[T\s]", written.strip(), maxsplit=1)[0])
    except ValueError:
        return None


def _field(match: re.Match[str]) -> str:
    """Return the field of the source that the words of a match name."""
    return next(
        field for n, (field, _) in enumerate(WORDS) if match[f"{field}{n}"] is not None
    )


def _is_english(match: re.Match[str]) -> bool:
    """Tell whether the words are English: there the month stands before the day."""
    return any(match[f"{field}{n}"] is not None for n, (field, _) in enumerate(ENGLISH))


def _date(match: re.Match[str]) -> PartialDate | None:
    if match["iso"]:
        return partial_date(match["iso"])
    if figures := match["in_figures"]:
        is_clear = figures.count("/") == 1 or _is_english(match)
        return partial_date(figures) if is_clear else None
    month = MONTHS.get((match["month"] or match["month_second"])[:3].lower(), 0)
    day = match["day"] or match["day_first"]
    year = int(match["year"] or match["year_last"])
    return _real(year, month, int(day)) if day else _real(year, month)


def _real(year: int, month: int, day: int | None = None) -> PartialDate | None:
    """Return a date that is in the calendar; a month where there is no day."""
    try:
        written = datetime.date(year, month, day or 1).isoformat()
    except ValueError:
        return None
    return PartialDate(written if day else written[: len("2018-12")])
