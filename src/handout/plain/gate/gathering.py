"""What has been read of a text so far: units, asides, and what still waits."""

import itertools

from handout.plain.gate.phrases import Unit
from handout.plain.gate.reading import Aside
from handout.plain.gate.tables.cause import CARRYING
from handout.plain.gate.vocabulary import NOT

NOTHING: Unit = ("", "")
OR: Unit = ("alternative", "or")
BELONGS_TO_WHO = frozenset({"who", "affected"})
LONGEST_TERM = 4
"""Units of the longest term that "or" puts beside its meaning."""


class Gathering:
    """Units gather outside asides, or in the aside that is open."""

    def __init__(self) -> None:
        self.units: list[Unit] = []
        self.raw: list[str] = []
        self.asides: list[Aside] = []
        self.carried: list[Unit] = []
        self.owner: list[Unit] = []
        self.in_brackets = False
        self._aside: list[Unit] | None = None
        self._sentence_from = 0

    def take(self, units: tuple[Unit, ...], raw: tuple[str, ...] = ()) -> None:
        """Add units, and the words of no class that they come from."""
        self.raw += raw
        if self.owner and any(unit[0] not in BELONGS_TO_WHO for unit in units):
            self.release()
        (self.units if self._aside is None else self._aside).extend(units)

    def release(self) -> None:
        """Put an owner behind what it owns: a person's sister, a sister of a person."""
        owner, self.owner = self.owner, []
        self.units += owner

    def end_sentence(self) -> None:
        """Remember that what follows stands in another sentence."""
        self._sentence_from = len(self.units)

    def carry(self) -> None:
        """Keep that the modal before a comma holds behind it too."""
        sentence = self.units[self._sentence_from :]
        held = [
            unit
            for unit, behind in itertools.pairwise((*sentence, NOTHING))
            if unit[0] == "modal" and unit[1] in CARRYING and behind != NOT
        ]
        self.carried += held[-1:]

    def open_aside(self, *, in_brackets: bool) -> None:
        """Gather in an aside from here on."""
        self.close_aside()
        self._aside, self.in_brackets = [], in_brackets

    def close_aside(self) -> None:
        """Keep an aside, if it does not only repeat what stands before it."""
        aside, in_brackets = self._aside, self.in_brackets
        self._aside, self.in_brackets = None, False
        if aside and self.units[-len(aside) :] != aside:
            self.asides.append(Aside(len(self.units), tuple(aside), in_brackets))

    def drop_repeated_terms(self) -> None:
        """Read "a term, or what it means" as one thing where both are read alike."""
        for place in range(len(self.units) - 1, 0, -1):
            if self.units[place] == OR:
                self._drop_repeated_term(place)

    def _drop_repeated_term(self, place: int) -> None:
        for length in range(1, min(place, LONGEST_TERM) + 1):
            end = place + 1 + length
            if self.units[place - length : place] == self.units[place + 1 : end]:
                del self.units[place:end]
                return
