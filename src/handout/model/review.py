"""Who has read a text and found it right."""

import datetime
from typing import Literal

from handout.dates import PartialDate
from handout.model.kinds import Struct


class Review(Struct, frozen=True):
    """The state of a text that a clinic answers for.

    `due` is the day, or the month or year, by whose end it has to be read again.
    """

    state: Literal["draft", "reviewed"] = "draft"
    by: str = ""
    on: PartialDate | None = None
    due: PartialDate | None = None

    def __post_init__(self) -> None:
        """Refuse a review that nobody signed."""
        if self.state == "reviewed" and not (self.by and self.on):
            message = "found a review without `by` or `on`, expected a name and a date"
            raise ValueError(message)

    def is_overdue(self, today: datetime.date) -> bool:
        """Tell whether the last day for reading it again is past."""
        return self.due is not None and self.due.last_day < today
