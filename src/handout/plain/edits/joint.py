"""A joint of a sentence: where it is, and what its halves become."""

import re
from collections.abc import Callable

import msgspec

MODALS = re.compile(r"\b(may|might|can|could)\b", re.IGNORECASE)
LIKELY = re.compile(
    r"\b(probably|possibly|sometimes|often|usually|rarely|likely)\b", re.IGNORECASE
)
BOUND = re.compile(r"\b(who|that|which|whose|where|if|when|unless)\b", re.IGNORECASE)
"""After these, what follows a comma may belong to a part of the sentence alone."""

REFERS_BACK = re.compile(r"\b\w+ of (which|whom)\b", re.IGNORECASE)
BEFORE_EXAMPLES = re.compile(
    r"\b(such as|including|called|known as|with)\b", re.IGNORECASE
)
"""After these, `which` may mean the last thing that was named."""

NO_JOINT = re.compile(
    r"\b(not only|either|neither|both|whether|so that)\b", re.IGNORECASE
)


class Halves(msgspec.Struct, frozen=True):
    """A sentence in two."""

    first: str
    second: str


class Joint(msgspec.Struct, frozen=True):
    """A place where a sentence may be cut: rule, pattern, and how it is cut there."""

    rule: str
    pattern: re.Pattern[str]
    cut: Callable[[str, re.Match[str], frozenset[str]], Halves | None]


def as_sentence(words: str) -> str:
    """Return words as a sentence: a capital, and a full stop where nothing ends it.

    Words that announce a list keep their colon.
    """
    stripped = words.strip().rstrip(",;")
    capital = stripped[:1].upper() + stripped[1:]
    return capital if capital.endswith((".", "!", "?", ":")) else f"{capital}."
