"""A list at the end of a sentence as bullets.

Only behind words that open a list, and only where each item is a few words without a
verb of its own: else a comma may belong to an item.
"""

import re

import msgspec

OPENING = re.compile(
    r"^(?P<lead>[^:;()]*?\b(?:includes?|including|such as)):? (?P<items>[^:;]+)\.$"
)
BOUND = re.compile(
    r"\b(?:who|which|that|when|where|if|but|because|although|while|these|this|than|or"
    r"|not|especially|particularly)\b"
)
PLACED = re.compile(r"(?:in|on|of|at|by|for|from|to|with|under|around)\b")
"""What the first item begins with may hold for all of them."""
BETWEEN = re.compile(r",\s+(?![^()]*\))")
FEWEST, MOST = 4, 7
LONGEST_ITEM = 9


class Listed(msgspec.Struct, frozen=True):
    """The words that lead to a list, and its items."""

    lead: str
    items: tuple[str, ...]


def listed(sentence: str) -> Listed | None:
    """Return a sentence as a list with its lead, or None where it is none."""
    found = OPENING.match(sentence)
    if not found or " and " in found["items"].rpartition(", and ")[2]:
        return None
    items = BETWEEN.split(found["items"])
    if not items[-1].startswith("and ") or not FEWEST <= len(items) <= MOST:
        return None
    items[-1] = items[-1].removeprefix("and ")
    if not all(map(_is_item, items)) or PLACED.match(items[0]):
        return None
    return Listed(f"{found['lead'].rstrip(',')}:", tuple(items))


def _is_item(words: str) -> bool:
    every = words.lower().split()
    has_verb = any(word in AUXILIARIES or word.endswith("n't") for word in every)
    return (
        0 < len(every) <= LONGEST_ITEM
        and not has_verb
        and not BOUND.search(words)
        and words.count("(") == words.count(")")
    )


AUXILIARIES = frozenset(
    (
        *("am", "are", "can", "cannot", "could", "did", "do", "does", "had", "has"),
        *("have", "is", "may", "might", "must", "should", "was", "were", "will"),
        "would",
    )
)
"""Verbs that are never a noun as well."""
