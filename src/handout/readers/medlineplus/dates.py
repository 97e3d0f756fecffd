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

WORDS: tuple[tuple[str, str], ...] = (
    ("updated", r"(?:page |topic )?last (?:updated|modified)"),
    ("updated", r"(?:esta )?página (?:fue )?actualizada"),
    ("updated", r"última actualización"),
    ("reviewed", r"(?:topic |page )?(?:last )?reviewed"),
    ("reviewed", r"(?:tema )?revisado|última revisión"),
    ("published", r"published|publicado"),
)
"""The field of the source, and how a page calls that date."""

MONTH = r"[A-Za-z]{3,10}\.?"
NAMED = (f"(?P<{field}{n}>{words})" for n, (field, words) in enumerate(WORDS))
DATED = re.compile(
    rf"\b(?:{'|'.join(NAMED)})"
    r"(?: on| el| en)?:?\s+"
    r"(?:"
    rf"(?P<month>{MONTH})\s+(?:(?P<day>\d{{1,2}}),?\s+)?(?:de\s+)?(?P<year>\d{{4}})"
    rf"|(?P<day_first>\d{{1,2}})\s+(?:de\s+)?(?P<month_second>{MONTH}),?"
    r"\s+(?:de\s+)?(?P<year_last>\d{4})"
    r"|(?P<iso>\d{4}-\d{2}(?:-\d{2})?)"
    r")(?!\w)",
    re.IGNORECASE,
)
AMERICAN = re.compile(r"(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{4})\b")


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
    """Read the date of a data file: `2019-05`, `2020-01-21`, `01/07/2003`.

    A time behind it is left out. None for what is no real date.
    """
    if american := AMERICAN.match(written.strip()):
        return _real(*(int(american[part]) for part in ("year", "month", "day")))
    try:
        return PartialDate(re.split(r"[T\s]", written.strip(), maxsplit=1)[0])
    except ValueError:
        return None


def _field(match: re.Match[str]) -> str:
    """Return the field of the source that the words of a match name."""
    return next(
        field for n, (field, _) in enumerate(WORDS) if match[f"{field}{n}"] is not None
    )


def _date(match: re.Match[str]) -> PartialDate | None:
    if match["iso"]:
        return partial_date(match["iso"])
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
