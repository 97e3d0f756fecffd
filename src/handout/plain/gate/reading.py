"""What a text says, as far as it can be counted."""

import msgspec

from handout.plain.gate.phrases import Unit

ByKind = dict[str, list[str]]
"""The values of each class, in order."""


class Aside(msgspec.Struct, frozen=True):
    """What stands in brackets or behind "also called"."""

    behind: int
    """How many units of the text stand before it."""
    units: tuple[Unit, ...]
    in_brackets: bool


class Reading(msgspec.Struct, frozen=True):
    """A text as units: the facts by class, and the words of no class."""

    text: str
    pieces: tuple[str, ...]
    small: tuple[str, ...]
    """The pieces in small letters."""
    units: tuple[Unit, ...]
    """Outside asides, in order."""
    asides: tuple[Aside, ...]
    carried: tuple[Unit, ...]
    """The modals that hold for a participle behind a comma too."""
    openings: frozenset[str]
    """Words with a capital at a start that are names, if the other text lacks them."""
    raw: tuple[str, ...]
    """The words of no class as they stand, in small letters."""
    slips: frozenset[str]
    """Slips of grammar."""


def by_kind(units: tuple[Unit, ...]) -> ByKind:
    """Return the values of each class of facts, in order."""
    found: ByKind = {}
    for kind, value in units:
        if kind != "word":
            if kind in found:
                found[kind].append(value)
            else:
                found[kind] = [value]
    return found
