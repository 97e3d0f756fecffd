"""Dates as sources give them: a year, a month or a day."""

import datetime
import re
from typing import Self

PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


class PartialDate(str):
    """A date such as `2018`, `2018-12` or `2018-12-01`, compared as text."""

    __slots__ = ()

    def __new__(cls, value: str) -> Self:
        """Raise `ValueError` unless `value` is a real year, month or day."""
        match = PARTIAL.fullmatch(value)
        if match is None:
            message = f"found {value[:40]!r}, expected a date such as 2018-12-01"
            raise ValueError(message)
        year, month, day = (int(part) if part else 1 for part in match.groups())
        datetime.date(year, month, day)
        return super().__new__(cls, value)

    @classmethod
    def of_day(cls, day: datetime.date) -> Self:
        """Make the full date of a day."""
        return cls(day.isoformat())

    @property
    def first_day(self) -> datetime.date:
        """The first day that the date can mean, for sorting and formatting."""
        year, month, day = (int(part) for part in (*self.split("-"), "1", "1")[:3])
        return datetime.date(year, month, day)
