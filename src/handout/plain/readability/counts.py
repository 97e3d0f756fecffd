"""What the formulas are made of, counted sentence by sentence."""

from collections.abc import Iterable

import msgspec

from handout.plain.words import syllables
from handout.plain.words.dale_chall import is_on_dale_chall_list

POLYSYLLABLE = 3


class Counts(msgspec.Struct, frozen=True, kw_only=True):
    """Numbers of one or many sentences; they add up.

    `joined` counts a list as one sentence with the words that lead to it.
    `unfamiliar` are words that Dale and Chall's list lacks.
    """

    sentences: int = 0
    joined: int = 0
    words: int = 0
    syllables: int = 0
    polysyllables: int = 0
    unfamiliar: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        """Return the numbers of both together."""
        return total((self, other))


def counted(words: tuple[str, ...], language: str, *, joins: bool = False) -> Counts:
    """Count one sentence; `joins` says that it goes on what stands before it.

    What has no word is no sentence.
    """
    if not words:
        return Counts()
    spoken = [syllables(word, language) for word in words]
    return Counts(
        sentences=1,
        joined=0 if joins else 1,
        words=len(words),
        syllables=sum(spoken),
        polysyllables=sum(number >= POLYSYLLABLE for number in spoken),
        unfamiliar=_unfamiliar(words),
    )


def total(parts: Iterable[Counts]) -> Counts:
    """Add many up."""
    told = tuple(parts)
    names = Counts.__struct_fields__
    return Counts(**{name: sum(getattr(part, name) for part in told) for name in names})


def _unfamiliar(words: tuple[str, ...]) -> int:
    """Count words off the list; one that is written large inside is a name."""
    return sum(
        not is_on_dale_chall_list(word)
        for position, word in enumerate(words)
        if position == 0 or word[0].islower()
    )
