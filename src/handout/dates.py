"""Dates as sources give them: a year, a month or a day."""

import calendar
import datetime
import re
from typing import Self

PARTIAL = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


class PartialDate(str):
    """A date such as `2018`, `2018-12` or `2018-12-01`, compared as text."""

    __slots__ = ()

    def __new__(cls, value: str) -> Self:
        """Raise `ValueError` unless `value` is a real year, month or day."""
        if not _is_real(value):
            message = f"found {value[:40]!r}, expected a date such as 2018-12-01"
            raise ValueError(message)
        return super().__new__(cls, value)

    @property
    def first_day(self) -> datetime.date:
        """The first day that the date can mean, for sorting and formatting."""
        year, month, day = (int(part) for part in (*self.split("-"), "1", "1")[:3])
        return datetime.date(year, month, day)

    @property
    def last_day(self) -> datetime.date:
        """The last day that the date can mean: a month's end, a year's end."""
        first = self.first_day
        if len(self) == len("2018"):
            return first.replace(month=12, day=31)
        if len(self) == len("2018-12"):
            return first.replace(day=calendar.monthrange(first.year, first.month)[1])
        return first


def _is_real(value: str) -> bool:
    match = PARTIAL.fullmatch(value)
    if match is None:
        return False
    try:
        datetime.date(*(int(part or 1) for part in match.groups()))
    except ValueError:
        return False
    return True
