"""Time as it comes in, and the pace at which a publisher is asked."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

import msgspec

SECONDS_BETWEEN = 1.0
"""Seconds from one request to the next. MedlinePlus asks for at most 100 requests a
minute (medlineplus.gov, About, For developers: acceptable use)."""


def _now() -> datetime:
    return datetime.now(UTC)


class Clock(msgspec.Struct, frozen=True):
    """What tells the time and waits; tests give one of their own."""

    seconds: Callable[[], float] = time.monotonic
    now: Callable[[], datetime] = _now
    sleep: Callable[[float], None] = time.sleep


class Pace:
    """Lets one request go, and holds the next until it is its time."""

    def __init__(self, clock: Clock, between: float = SECONDS_BETWEEN) -> None:
        self._clock = clock
        self._between = between
        self._next = clock.seconds()

    def wait(self) -> None:
        """Return when the next request may go."""
        early = self._next - self._clock.seconds()
        if early > 0:
            self._clock.sleep(early)
        self._next = self._clock.seconds() + self._between
