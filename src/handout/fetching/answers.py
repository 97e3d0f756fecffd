"""What the head of an answer says: a refusal, a wait, a range of bytes."""

import re
from datetime import datetime
from email.utils import parsedate_to_datetime

import msgspec
import urllib3

from handout.errors import FetchFailed, HandoutError, NoMatch
from handout.fetching.failures import LATER, broken
from handout.fetching.sites import SIGN_IN

MOST_WAIT = 120.0
"""Seconds that a publisher may ask a person to wait who stands at a desk."""

MISSING = frozenset({404, 410})
PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
"""Answers after which it is tried again (RFC 9110, 15.5 and 15.6; RFC 6585)."""

SIGN_IN_FIRST = 511
"""The network itself wants something of the person (RFC 6585, 6)."""

RANGE = re.compile(r"bytes (\d{1,15})-(\d{1,15})/(\d{1,15})", re.ASCII)


class NotPublished(NoMatch):
    """There is no such file at the publisher."""


class Range(msgspec.Struct, frozen=True):
    """Which bytes follow, up to the last; `size` is the whole file's, 0 = unknown."""

    first: int
    size: int


def content_range(answer: urllib3.BaseHTTPResponse) -> Range | None:
    """Return the range of an answer that goes on to the end of the file, or None."""
    found = RANGE.fullmatch(answer.headers.get("Content-Range", "").strip())
    if found is None:
        return None
    first, last, size = map(int, found.groups())
    return Range(first, size) if first <= last == size - 1 else None


def refusal(answer: urllib3.BaseHTTPResponse, now: datetime) -> HandoutError:
    """Return what an answer means that is not the file."""
    status = answer.status
    if status in MISSING:
        return NotPublished("there is no such file at the publisher.")
    if status == SIGN_IN_FIRST:
        return FetchFailed("this network wants you to sign in.", remedy=SIGN_IN)
    if status not in PASSING:
        return FetchFailed(
            f"found the answer {status}, expected the file.", remedy=LATER
        )
    wait = wait_for(answer, now)
    if wait > MOST_WAIT:
        return FetchFailed(
            f"the publisher asks to wait for {wait / 60:.0f} minutes.", remedy=LATER
        )
    return broken(f"the publisher is busy (answer {status}).", wait=wait)


def wait_for(answer: urllib3.BaseHTTPResponse, now: datetime) -> float:
    """Return how many seconds to wait, as asked for (RFC 9110, 10.2.3), else 0."""
    words = answer.headers.get("Retry-After", "").strip()
    if words.isascii() and words.isdigit():
        return float(words[:9])
    try:
        until = parsedate_to_datetime(words)
        return max(0.0, (until - now).total_seconds())
    except (ValueError, TypeError, OverflowError):
        return 0.0
