"""Dates: no more exact than the source gave them, in the words of the sheet."""

import datetime

import pytest

from handout.dates import PartialDate
from handout.wording import format_date, format_number


@pytest.mark.parametrize(
    ("date", "language", "written"),
    [
        ("2018", "en", "2018"),
        ("2018-12", "en", "December 2018"),
        ("2018-12-01", "en", "December 1, 2018"),
        ("2018", "es", "2018"),
        ("2018-12", "es", "diciembre de 2018"),
        ("2018-12-01", "es", "1 de diciembre de 2018"),
        ("2018", "vi", "2018"),
        ("2018-12", "vi", "tháng 12 năm 2018"),
        ("2018-12-01", "vi", "1 tháng 12, 2018"),
        ("2018", "zh", "2018年"),
        ("2018-12", "zh-CN", "2018年12月"),
        ("2018-12-01", "zh", "2018年12月1日"),
        ("2018-12", "ar", "ديسمبر 2018"),
        ("2018-12-01", "ar", "1 ديسمبر 2018"),
        ("2018-12", "ru", "декабрь 2018"),
        ("2018-12-01", "ru", "1 декабря 2018"),
        ("2018", "ht", "2018"),
        ("2018-12", "ht", "desanm 2018"),
        ("2018-12-01", "zh-TW-x-a", "2018年12月1日"),
        ("2018-12-01", "ht-HT", "1 desanm 2018"),
    ],
)
def test_a_partial_date(date: str, language: str, written: str) -> None:
    """A year, a month or a day is written as exactly as it is known."""
    assert format_date(PartialDate(date), language) == written


def test_a_day_of_the_calendar() -> None:
    """A day of the calendar is written long, too."""
    assert format_date(datetime.date(2026, 3, 3), "en") == "March 3, 2026"


def test_a_region() -> None:
    """A region may be part of the language."""
    assert format_date(PartialDate("2018-12"), "es-US") == "diciembre de 2018"


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_has_a_name_in_haitian_creole(month: int) -> None:
    """Its names are not the French ones."""
    day, name, year = format_date(datetime.date(2026, month, 3), "ht").split()
    french = format_date(datetime.date(2026, month, 3), "fr").split()[1]
    assert (day, year) == ("3", "2026")
    assert name != french or name == "avril"


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "40,000"),
        ("es", "40,000"),
        ("vi", "40.000"),
        ("ru", "40\u00a0000"),
        ("zh", "40,000"),
        ("ar", "40,000"),
        ("ht", "40,000"),
    ],
)
def test_a_number_is_grouped_as_the_language_groups_it(
    language: str, written: str
) -> None:
    """With the digits that are printed everywhere on a sheet."""
    assert format_number(40000, language) == written
