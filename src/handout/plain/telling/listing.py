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
SHARED = re.compile(
    r"^(?:in|on|of|at|by|for|from|to|with|under|around|those|that)\b"
    r"|\b(?:in|with|by|such as|including|like|called)\b(?! (?:the|an?|one|both|his|her"
    r"|their)\b)"
)
"""What stands before or in the first item, and may hold for all of them."""
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
    if not all(map(_is_item, items)) or _leans_on_another(items):
        return None
    return Listed(f"{found['lead'].rstrip(',')}:", tuple(items))


def _leans_on_another(items: list[str]) -> bool:
    """Tell whether an item is whole only beside the first or the last of them.

    "exercises in reading, writing, ..." share the first, "physical, social, and
    emotional changes" the last.
    """
    *before, last = items
    share_the_last = len(last.split()) > 1 and all(map(_is_one_adjective, before))
    return share_the_last or SHARED.search(items[0]) is not None


def _is_one_adjective(words: str) -> bool:
    return ADJECTIVE.fullmatch(words) is not None


ADJECTIVE = re.compile(r"[a-z-]+(?:al|ic|ary|ive|ous|ed|ar|ful|ent|ant|y)")


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
