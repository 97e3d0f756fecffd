"""What the layout engine has to say: a page of ours gives it no cause."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from handout.errors import HandoutError

LOGGER = logging.getLogger("weasyprint")


class Complaints(logging.Handler):
    """Gathers log records instead of printing them."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record."""
        self.records.append(record)


@contextmanager
def no_complaints() -> Iterator[None]:
    """Raise `HandoutError` after the block if the engine complained in it.

    The error names the place in the engine, never the record's words: they may
    quote the patient's fields.
    """
    complaints = Complaints()
    level, propagate = LOGGER.level, LOGGER.propagate
    LOGGER.addHandler(complaints)
    LOGGER.setLevel(logging.WARNING)
    LOGGER.propagate = False
    try:
        yield
    finally:
        LOGGER.removeHandler(complaints)
        LOGGER.setLevel(level)
        LOGGER.propagate = propagate
    if complaints.records:
        raise _complaint(complaints.records[0])


def _complaint(record: logging.LogRecord) -> HandoutError:
    return HandoutError(
        "the layout engine is not content with the page "
        f"(in {record.module}.{record.funcName}).",
        remedy="Please report this sheet: it is an error in handout.",
    )
