"""Walks once through a text and gathers what it says."""

import functools

from handout.plain.gate.figures import number
from handout.plain.gate.gathering import Gathering
from handout.plain.gate.grammar import slips
from handout.plain.gate.names import CALLED, is_symbol
from handout.plain.gate.reading import Reading
from handout.plain.gate.tables.cause import CARRIED
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
    """Reads one text, piece by piece."""

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self.text = text
        self.vocabulary = vocabulary
        self.pieces = pieces(text)
        self.small = [piece.lower() for piece in self.pieces]
        self.gathered = Gathering()
        self.openings: set[str] = set()
        self.starts = True

    def reading(self) -> Reading:
        """Return what the text says."""
        self._walk()
        gathered = self.gathered
        gathered.close_aside()
        gathered.release()
        gathered.drop_repeated_terms()
        return Reading(
            text=self.text,
            pieces=tuple(self.pieces),
            small=tuple(self.small),
            units=tuple(gathered.units),
            asides=tuple(gathered.asides),
            carried=tuple(gathered.carried),
            openings=frozenset(self.openings),
            raw=tuple(gathered.raw),
            slips=slips(self.pieces, self.small),
        )

    def _walk(self) -> None:
        """Take words that say the same everywhere at once, all others one by one."""
        vocabulary, small = self.vocabulary, [*self.small, ""]
        known, place = vocabulary.known, 0
        while place < len(self.pieces):
            piece = self.pieces[place]
            said = known[piece] if piece in known else vocabulary.learn(piece)
            if said is None or small[place + 1] in said.leads_to:
                place += self._take(place)
                continue
            self.gathered.take(said.units, said.raw)
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
            self.gathered.carry()
        if word in BEFORE_FIGURES and not self._figure_at(place + 1):
            self.gathered.take((("place", word),))
            return 1
        if is_symbol(piece, starts=starts) and word not in self.vocabulary.phrases:
            self.gathered.take((("name", piece),))
            return 1
        taken = self._opens_aside(place) or self._phrase(place) or self._number(place)
        if not taken:
            self._word(place, starts=starts)
        return taken or 1

    def _mark(self, piece: str) -> None:
        """Read a sign: brackets, commas, ends, bullets."""
        gathered = self.gathered
        if piece == "(":
            gathered.open_aside(in_brackets=True)
        elif piece == ")" or (piece == "," and not gathered.in_brackets):
            gathered.close_aside()
        elif piece in STARTS:
            gathered.close_aside()
            gathered.release()
            self.starts = True
        if piece in ENDS:
            gathered.end_sentence()

    def _opens_aside(self, place: int) -> int:
        """Open an aside behind "called"; return how many pieces say so."""
        rest = OPENS_ASIDE.get(self.small[place])
        if rest is None or self.gathered.in_brackets:
            return 0
        end = place + 1 + len(rest)
        if tuple(self.small[place + 1 : end]) != rest:
            return 0
        self.gathered.open_aside(in_brackets=False)
        return end - place

    def _phrase(self, place: int) -> int:
        for phrase in self.vocabulary.phrases.get(self.small[place], ()):
            end = place + 1 + len(phrase.rest)
            if not phrase.rest or tuple(self.small[place + 1 : end]) == phrase.rest:
                self.gathered.take(phrase.units)
                return end - place
        return 0

    def _figure_at(self, place: int) -> bool:
        return place < len(self.small) and bool(number(self.small, place)[0])

    def _number(self, place: int) -> int:
        value, taken = number(self.small, place)
        if not value:
            return 0
        self.gathered.take((("number", value),))
        if self.pieces[place].endswith("%"):
            self.gathered.take((("unit", "percent"),))
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
            self.gathered.take((("name", piece),))
        else:
            if piece[0].isupper() and self._is_called(place):
                self.openings.add(word)
            said = self.vocabulary.said(word)
            self.gathered.take(said.units, said.raw)

    def _is_called(self, place: int) -> bool:
        return place + 1 < len(self.small) and self.small[place + 1] in CALLED

    def _parts(self, piece: str, *, starts: bool) -> None:
        """Read a word with hyphens part by part; non-x is not x."""
        first, *rest = piece.split("-")
        if first.lower() in {"non", "un"}:
            self.gathered.take((NOT,))
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
            self.gathered.owner += units
        else:
            self._again(owner, starts=False)

    def _again(self, text: str, *, starts: bool) -> None:
        inner = Reader(text, self.vocabulary)
        inner.starts = starts
        reading = inner.reading()
        self.gathered.take(reading.units, reading.raw)
