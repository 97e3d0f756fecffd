"""Whether words are a clause of their own: only then may a full stop part them."""

import functools
import re
from itertools import pairwise

import msgspec

from handout.resources import template

WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")
LEAST_WORDS = 4
"""Shorter ones are seldom clauses."""


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """The words by which clauses are known: what begins them, and what makes them."""

    subjects: frozenset[str]
    openers: frozenset[str]
    articles: frozenset[str]
    finite_verbs: frozenset[str]


@functools.cache
def known() -> Known:
    """Read `clauses.toml`, once a process."""
    lists = msgspec.toml.decode(
        template("plain/edits/clauses.toml"), type=dict[str, str]
    )
    return Known(**{name: frozenset(words.split()) for name, words in lists.items()})


def is_clause(words: str, names: frozenset[str] = frozenset()) -> bool:
    """Tell whether words can stand between two full stops.

    `names` are the first words, in lower case, of names that may be a subject.
    """
    found = WORD.findall(words)
    if len(found) < LEAST_WORDS:
        return False
    first = found[0].lower()
    begins = first in known().subjects or first in names or found[0][0].isupper()
    return begins and first not in known().openers and has_finite_verb(words)


def has_finite_verb(words: str) -> bool:
    """Tell whether there is a verb with a subject before it."""
    found = [word.lower() for word in WORD.findall(words)]
    lists = known()
    return any(
        word in lists.finite_verbs and before not in lists.articles
        for before, word in pairwise(found)
    )


def begins_with_opener(words: str) -> bool:
    """Tell whether the first word makes the clause depend on another."""
    found = WORD.search(words)
    return found is not None and found[0].lower() in known().openers


def depth_at(sentence: str, place: int) -> int:
    """Return how many parentheses are open at a place."""
    before = sentence[:place]
    return before.count("(") - before.count(")")
