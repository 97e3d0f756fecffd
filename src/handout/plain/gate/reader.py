"""Walks once through a text and gathers what it says."""

import functools
import itertools

from handout.plain.gate.figures import number
from handout.plain.gate.grammar import slips
from handout.plain.gate.names import CALLED, is_symbol
from handout.plain.gate.phrases import Unit
from handout.plain.gate.reading import Aside, Reading
from handout.plain.gate.tables.cause import CARRIED, CARRYING
from handout.plain.gate.tables.quantity import BEFORE_FIGURES, BETWEEN_FIGURES
from handout.plain.gate.tables.small_words import OPENS_ASIDE, SMALL
from handout.plain.gate.tokens import pieces
from handout.plain.gate.vocabulary import (
    NOT,
    Vocabulary,
    equivalent_words,
    table_vocabulary,
    with_equivalences,
)

ENDS = frozenset(".!?")
STARTS = frozenset(".!?:•")
NOTHING: Unit = ("", "")
OR: Unit = ("alternative", "or")
LONGEST_TERM = 4
EQUIVALENCES_IN_A_CHAIN = 3
TEXTS_KEPT = 4096

WITHOUT_ENDING = {"ca": "can", "wo": "will", "sha": "shall"}
"""What stands before n't where that is no word: can't, won't."""


@functools.lru_cache(maxsize=TEXTS_KEPT)
def read(text: str) -> Reading:
    """Return what a text says, with the equivalences applied."""
    return Reader(text, _vocabulary()).reading()


@functools.cache
def _vocabulary() -> Vocabulary:
    """Return tables and equivalences; an equivalence may rest on another one."""
    vocabulary = table_vocabulary()
    for _ in range(EQUIVALENCES_IN_A_CHAIN):
        vocabulary = with_equivalences(
            {
                words: Reader(same_as, vocabulary).reading().units
                for words, same_as in equivalent_words().items()
            }
        )
    return vocabulary


class Reader:
    """Reads one text. Units gather outside asides, or in the aside that is open."""

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self.text = text
        self.vocabulary = vocabulary
        self.pieces = pieces(text)
        self.small = [piece.lower() for piece in self.pieces]
        self.units: list[Unit] = []
        self.asides: list[Aside] = []
        self.aside: list[Unit] | None = None
        self.bracketed = False
        self.carried: list[Unit] = []
        self.owner: list[Unit] = []
        self.openings: set[str] = set()
        self.raw: list[str] = []
        self.sentence_from = 0
        self.starts = True

    def reading(self) -> Reading:
        """Return what the text says."""
        self._walk()
        self._end_aside()
        self._release()
        if OR in self.units:
            self._drop_repeated_terms()
        return Reading(
            text=self.text,
            pieces=tuple(self.pieces),
            small=tuple(self.small),
            units=tuple(self.units),
            asides=tuple(self.asides),
            carried=tuple(self.carried),
            openings=frozenset(self.openings),
            raw=tuple(self.raw),
            slips=slips(self.pieces, self.small),
        )

    def _walk(self) -> None:
        vocabulary, small = self.vocabulary, [*self.small, ""]
        known, place = vocabulary.known, 0
        while place < len(self.pieces):
            piece = self.pieces[place]
            said = known[piece] if piece in known else vocabulary.learn(piece)
            if said is None or self.owner or small[place + 1] in said.leads_to:
                place += self._take(place)
                continue
            gathered = self.units if self.aside is None else self.aside
            gathered += said.units
            self.raw += said.raw
            self.starts = False
            place += 1

    def _take(self, place: int) -> int:
        """Read what stands at a place, and return how many pieces it takes."""
        piece, word = self.pieces[place], self.small[place]
        if not piece[0].isalnum() and word not in self.vocabulary.phrases:
            self._mark(piece)
            return 1
        starts, self.starts = self.starts, False
        if word in CARRIED and place and self.small[place - 1] == ",":
            self._carry()
        if word in BEFORE_FIGURES and not self._figure_at(place + 1):
            self._add(("place", word))
            return 1
        if is_symbol(piece, starts=starts) and word not in self.vocabulary.phrases:
            self._add(("name", piece))
            return 1
        taken = self._opens_aside(place) or self._phrase(place) or self._number(place)
        if not taken:
            self._word(place, starts=starts)
        return taken or 1

    def _mark(self, piece: str) -> None:
        if piece == "(":
            self._end_aside()
            self.aside, self.bracketed = [], True
        elif piece == ")" or (piece == "," and not self.bracketed):
            self._end_aside()
        elif piece in STARTS:
            self._end_aside()
            self._release()
            self.starts = True
        if piece in ENDS:
            self.sentence_from = len(self.units)

    def _opens_aside(self, place: int) -> int:
        """Open an aside behind "called"; return how many pieces say so."""
        rest = OPENS_ASIDE.get(self.small[place])
        if rest is None or self.bracketed:
            return 0
        end = place + 1 + len(rest)
        if tuple(self.small[place + 1 : end]) != rest:
            return 0
        self._end_aside()
        self.aside = []
        return end - place

    def _phrase(self, place: int) -> int:
        for phrase in self.vocabulary.phrases.get(self.small[place], ()):
            end = place + 1 + len(phrase.rest)
            if not phrase.rest or tuple(self.small[place + 1 : end]) == phrase.rest:
                for unit in phrase.units:
                    self._add(unit)
                return end - place
        return 0

    def _figure_at(self, place: int) -> bool:
        return place < len(self.small) and bool(number(self.small, place)[0])

    def _number(self, place: int) -> int:
        value, taken = number(self.small, place)
        if not value:
            return 0
        self._add(("number", value))
        if self.pieces[place].endswith("%"):
            self._add(("unit", "percent"))
        return taken + self._between_figures(place + taken)

    def _between_figures(self, place: int) -> int:
        """Return how many words between two figures only say "in"."""
        for words in BETWEEN_FIGURES:
            end = place + len(words)
            if tuple(self.small[place:end]) == words and self._figure_at(end):
                return len(words)
        return 0

    def _word(self, place: int, *, starts: bool) -> None:
        piece, word = self.pieces[place], self.small[place]
        if "-" in word:
            self._parts(piece, starts=starts)
        elif "'" in word:
            if piece[0].isupper() and starts:
                self.openings.add(word)
            self._with_apostrophe(word)
        elif piece[0].isupper() and not starts and word not in SMALL:
            self._add(("name", piece))
        else:
            if piece[0].isupper() and self._is_called(place):
                self.openings.add(word)
            said = self.vocabulary.said(word)
            self._take_over(said.units, said.raw)

    def _is_called(self, place: int) -> bool:
        return place + 1 < len(self.small) and self.small[place + 1] in CALLED

    def _parts(self, piece: str, *, starts: bool) -> None:
        """Read a word with hyphens part by part; non-x is not x."""
        first, *rest = piece.split("-")
        if first.lower() in {"non", "un"}:
            self._add(NOT)
            self._again(" ".join(rest), starts=False)
        else:
            self._again(" ".join((first, *rest)), starts=starts)

    def _with_apostrophe(self, word: str) -> None:
        """Read don't as do not, and a person's as what belongs to a person."""
        if word.endswith("n't"):
            base = word.removesuffix("n't")
            self._again(f"{WITHOUT_ENDING.get(base, base)} not", starts=False)
            return
        owner = word.removesuffix("'s").rstrip("'").replace("'", " ")
        units = self.vocabulary.single(owner)
        if units and units[0][0] == "who":
            self.owner.extend(units)
        else:
            self._again(owner, starts=False)

    def _again(self, text: str, *, starts: bool) -> None:
        inner = Reader(text, self.vocabulary)
        inner.starts = starts
        reading = inner.reading()
        self._take_over(reading.units, reading.raw)

    def _take_over(self, units: tuple[Unit, ...], raw: tuple[str, ...]) -> None:
        self.raw += raw
        for unit in units:
            self._add(unit)

    def _add(self, unit: Unit) -> None:
        if self.owner and unit[0] not in {"who", "affected"}:
            self._release()
        (self.units if self.aside is None else self.aside).append(unit)

    def _release(self) -> None:
        """Put an owner behind what it owns: a person's sister, a sister of a person."""
        owner, self.owner = self.owner, []
        self.units.extend(owner)

    def _carry(self) -> None:
        """Keep that the modal before a comma holds behind it too."""
        sentence = self.units[self.sentence_from :]
        held = [
            unit
            for unit, behind in itertools.pairwise((*sentence, NOTHING))
            if unit[0] == "modal" and unit[1] in CARRYING and behind != NOT
        ]
        self.carried += held[-1:]

    def _end_aside(self) -> None:
        """Keep an aside, if it does not only repeat what stands before it."""
        aside, in_brackets = self.aside, self.bracketed
        self.aside, self.bracketed = None, False
        if aside and self.units[-len(aside) :] != aside:
            self.asides.append(Aside(len(self.units), tuple(aside), in_brackets))

    def _drop_repeated_terms(self) -> None:
        """Read "a term, or what it means" as one thing where both are read alike."""
        for place in range(len(self.units) - 1, 0, -1):
            if self.units[place] != OR:
                continue
            for length in range(1, min(place, LONGEST_TERM) + 1):
                end = place + 1 + length
                if self.units[place - length : place] == self.units[place + 1 : end]:
                    del self.units[place:end]
                    break
