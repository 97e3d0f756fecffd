"""What a search finds: a condition, the name that matched, and why."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

import msgspec

from handout.library.names.folding import fold
from handout.library.names.naming import Kind

Reason = Literal[
    "id",
    "code",
    "title",
    "other-name",
    "abbreviation",
    "prefix",
    "contains",
    "fuzzy",
    "words",
]
"""Why a condition was found."""

REASONS: Mapping[Reason, str] = {
    "id": "its id",
    "code": "its code",
    "title": "its title",
    "other-name": "another name",
    "abbreviation": "an abbreviation",
    "prefix": "begins with these words",
    "contains": "has all these words",
    "fuzzy": "is spelled like this",
    "words": "has some of these words",
}
"""What a reason is called where results are listed."""

SHARED: tuple[Reason, ...] = ("title", "other-name", "abbreviation")
"""The reasons of a whole name, the strongest first."""


class Hit(msgspec.Struct, frozen=True):
    """A condition that answers to what was typed, by the best of its names.

    `shelf` is the key of the condition, `name` the name that matched, as it is
    written, or the id or code, and `kind` what that name is to the condition. `score`
    runs from 0 to 1 and only orders the hits.
    """

    shelf: int
    name: str
    reason: Reason
    score: float
    kind: Kind | Literal["id", "slug", "code"] = "title"


def choice(hits: Sequence[Hit]) -> Hit | None:
    """Return the hit that may be opened without asking, or None.

    The hits are those of a whole search, not cut to the first. What was named whole is
    opened: by its id, its code or a name that no other condition has. A title is not
    shared with an id that ends so: the sister page in another language has the same.
    An abbreviation with which the name of another condition begins is shared, too: MPS
    of "MPS II". An id that is on the shelf in two languages is a choice, unless one was
    asked for.
    """
    if not hits or not _names_whole(hits[0]):
        return None
    first, others = hits[0], hits[1:]
    weak = "slug" if first.kind == "title" else None
    rivals = [hit for hit in others if _names_whole(hit) and hit.kind != weak]
    if any(hit.kind == "id" or first.kind != "id" for hit in rivals):
        return None
    if first.reason == "abbreviation" and any(_extends(hit, first) for hit in others):
        return None
    return first


def ordered(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """Return the best hit of each condition, the best first."""
    best: dict[int, Hit] = {}
    for hit in hits:
        known = best.get(hit.shelf)
        if known is None or known.score < hit.score:
            best[hit.shelf] = hit
    return tuple(sorted(best.values(), key=lambda hit: (-hit.score, hit.shelf)))


def same_reason(hits: Sequence[Hit]) -> tuple[Hit, ...]:
    """Give one reason to conditions that share a name: the weakest that any has."""
    reasons = [hit.reason for hit in hits if _names_whole(hit)]
    weakest = max(reasons, key=SHARED.index, default="title")
    return tuple(
        msgspec.structs.replace(hit, reason=weakest) if _names_whole(hit) else hit
        for hit in hits
    )


def _names_whole(hit: Hit) -> bool:
    named = hit.reason in {"id", "code", *SHARED}
    return named and hit.kind != "index-term"


def _extends(hit: Hit, short: Hit) -> bool:
    return fold(hit.name).startswith(f"{fold(short.name)} ")
