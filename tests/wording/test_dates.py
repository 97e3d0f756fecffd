"""Dates: no more exact than the source gave them, in the words of the sheet."""

import datetime

import pytest

from handout.dates import PartialDate
from handout.wording import format_date


@pytest.mark.parametrize(
    ("date", "language", "written"),
    [
        ("2018", "en", "2018"),
        ("2018-12", "en", "December 2018"),
        ("2018-12-01", "en", "December 1, 2018"),
        ("2018", "es", "2018"),
        ("2018-12", "es", "diciembre de 2018"),
        ("2018-12-01", "es", "1 de diciembre de 2018"),
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
