"""Partial dates: a year, a month or a day, and nothing else."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout.dates import PartialDate
from strategies import days, partial_dates, steady

NO_DATES = (
    "",
    "18",
    "2018-1",
    "2018-13",
    "2018-00",
    "2018-02-30",
    "0000",
    "2018-12-01T00:00",
    "2018-12-01\n",
    " 2018",
    "20181201",
    "٢٠١٨",
)


@steady
@given(days, st.sampled_from((4, 7, 10)))
def test_a_date_keeps_its_characters(day: datetime.date, length: int) -> None:
    """What is read is what is printed."""
    written = day.isoformat()[:length]
    assert str(PartialDate(written)) == written


@pytest.mark.parametrize("words", NO_DATES)
def test_what_is_no_date_is_refused(words: str) -> None:
    """The error says what was found and what was expected."""
    with pytest.raises(ValueError, match="expected a date such as 2018-12-01"):
        PartialDate(words)


@steady
@given(st.text(max_size=12))
def test_any_words_are_a_date_or_a_value_error(words: str) -> None:
    """No input raises anything else."""
    try:
        date = PartialDate(words)
    except ValueError:
        return
    assert date.first_day.isoformat().startswith(words)


def test_a_refused_date_is_shortened() -> None:
    """An error does not repeat a megabyte."""
    with pytest.raises(ValueError, match="found") as caught:
        PartialDate("9" * 1_000_000)
    assert len(str(caught.value)) < 200


@steady
@given(days)
def test_a_whole_date_means_one_day(day: datetime.date) -> None:
    """First and last day are the day itself."""
    date = PartialDate(day.isoformat())
    assert (date.first_day, date.last_day) == (day, day)


@steady
@given(partial_dates)
def test_the_day_after_the_last_is_another_date(date: PartialDate) -> None:
    """No day of the same month or year comes after the last one."""
    after = date.last_day + datetime.timedelta(days=1)
    assert not after.isoformat().startswith(date)


@steady
@given(partial_dates)
def test_the_first_day_is_no_later_than_the_last(date: PartialDate) -> None:
    """A date spans from its first to its last day."""
    assert date.first_day <= date.last_day


@pytest.mark.parametrize(
    ("earlier", "later"),
    [("2018", "2019"), ("2018-09", "2018-12"), ("2018", "2018-01")],
)
def test_dates_are_ordered_as_text(earlier: str, later: str) -> None:
    """An earlier date stands before a later one, a year before its months."""
    assert PartialDate(earlier) < PartialDate(later)
