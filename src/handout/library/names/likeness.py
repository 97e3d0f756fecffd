"""What is spelled like a query: whole names, and names half typed."""

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from handout.library.names.asking import Asking, Named, begins, quoted
from handout.library.names.memory import Memory
from handout.library.names.short import is_short

LEAST_LETTERS = 2
"""One letter is like every name."""

GOOD = 0.85
"""How like a whole name must be, that nothing half typed is looked for."""

MOST_ROWS = 200
LEAST_STEM = 3
"""Shorter words are taken whole, because too many begin so."""

MOST_SHORT = 40
COST = 0.12
"""How much less like a short name is for each slip and each strange letter."""

UNFINISHED, UNTYPED = 0.95, 0.1
"""What likeness to a beginning counts, and what of it is lost with the rest."""

Scored = list[tuple[Named, float]]


def find_short(memory: Memory, asking: Asking, form: str, most: float) -> Scored:
    """Return short names that are like a short query, at a cost of so much at most."""
    near = memory.short.near(form, most)[:MOST_SHORT]
    return [
        (row, 1 - one.cost * COST) for one in near for row in asking.by_keys([one.key])
    ]


def find(memory: Memory, asking: Asking, form: str) -> Scored:
    """Return names that are spelled like a query, with how like they are, up to 1."""
    if len(form) < LEAST_LETTERS:
        return []
    whole = () if is_short(form) else memory.alike(form)
    found = _scored(asking.by_keys(whole), form)
    if any(score >= GOOD for _, score in found):
        return found
    return found + _scored(_half_typed(memory, asking, form), form)


def _half_typed(memory: Memory, asking: Asking, form: str) -> list[Named]:
    """Set each word right by the words that names are made of, and ask again."""
    *whole, last = form.split()
    groups = [_group((word, *memory.words_like(word))) for word in whole]
    ends = (*memory.beginnings_like(last), *memory.words_like(last))
    groups.append(_group((last, *dict.fromkeys(ends))))
    return asking.with_words(" AND ".join(groups), MOST_ROWS)


def _group(words: tuple[str, ...]) -> str:
    asked = (
        begins(word) if len(word) >= LEAST_STEM else quoted(word) for word in words
    )
    return f"({' OR '.join(asked)})"


def _scored(rows: list[Named], form: str) -> Scored:
    return [(row, likeness(form, row.folded)) for row in rows]


def likeness(form: str, folded: str) -> float:
    """Compare a query with a name, with its beginning, and in any order of words."""
    share = min(1.0, len(form) / len(folded))
    beginning = _alike(form, folded[: len(form)]) * UNFINISHED - UNTYPED * (1 - share)
    words = fuzz.token_sort_ratio(form, folded) / 100 * UNFINISHED
    return max(0.0, _alike(form, folded), beginning, words)


def _alike(first: str, second: str) -> float:
    """Weigh what two texts have in common against the slips between them."""
    slips = OSA.normalized_similarity(first, second)
    return (fuzz.ratio(first, second) / 100 + slips) / 2
