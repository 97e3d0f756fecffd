"""How a condition stands to a code that is asked for, in a word and in a sentence."""

from typing import Literal

from handout.model.condition import Relation

Position = Literal["same", "above", "below"]
"""Where the code of the condition stands: above, it covers the one asked for."""

TO_ITS_CODE: dict[str, Relation] = {
    "exact": "exact",
    "broader": "narrower",
    "narrower": "broader",
    "related": "related",
}
"""A code that is broader than a condition has a condition that is narrower."""

THROUGH: dict[tuple[Position, Relation], Relation] = {
    ("above", "exact"): "broader",
    ("above", "broader"): "broader",
    ("below", "exact"): "narrower",
    ("below", "narrower"): "narrower",
}
"""What is known of a condition by a code that covers another, or is part of it."""

ORDER: tuple[Relation, ...] = ("exact", "broader", "narrower", "related")
"""The best relation first."""

SENTENCES: dict[tuple[Position, Relation], str] = {
    ("same", "exact"): "{asked} means this condition.",
    ("same", "broader"): "{asked} is one form of this condition.",
    ("same", "narrower"): "{asked} covers this condition and others.",
    ("same", "related"): "{asked} is near to this condition.",
    ("above", "broader"): "This condition has the code {told}, which covers {asked}.",
    ("above", "related"): "{told} covers both this condition and {asked}.",
    ("below", "narrower"): "This condition has the code {told}, a part of {asked}.",
    ("below", "related"): "{told}, a part of {asked}, is near to this condition.",
}
BY_MAPPING = "{sentence} So says {origin}."


def relation(position: Position, told: str) -> Relation:
    """Return how a condition stands to the code asked for.

    `told` is how the condition's own code stands to the condition, as in the model.
    A `broader` condition covers more than the code asked for.
    """
    of_condition = TO_ITS_CODE[told]
    if position == "same":
        return of_condition
    return THROUGH.get((position, of_condition), "related")


def sentence(
    position: Position, found: Relation, *, asked: str, told: str, origin: str = ""
) -> str:
    """Say in plain words why a code leads to a condition."""
    plain = SENTENCES[position, found].format(asked=asked, told=told)
    return BY_MAPPING.format(sentence=plain, origin=origin) if origin else plain
