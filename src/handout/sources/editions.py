"""An edition as a SOURCE: `edition:7f3a-91c2-04be`, or the digits alone."""

import re

PREFIX = "edition:"
PRINTED = re.compile(r"[0-9a-f]{4}(?:-[0-9a-f]{4}){2,15}", re.IGNORECASE)
"""Digits as a sheet prints them, in fours with hyphens between."""


def is_edition(source: str) -> bool:
    """Tell an edition from a name, an id or a code."""
    asked = source.strip()
    is_told = asked.casefold().startswith(PREFIX)
    return is_told or PRINTED.fullmatch(asked) is not None


def edition_of(source: str) -> str:
    """Return the digits of an edition, as they were typed."""
    asked = source.strip()
    has_prefix = asked.casefold().startswith(PREFIX)
    return asked[len(PREFIX) :].strip() if has_prefix else asked
