"""A text as units: the facts by class, the words of no class, and what is an aside."""

import functools
from collections.abc import Iterable

import msgspec

from handout.plain.gate.figures import number
from handout.plain.gate.names import CALLED, is_enzyme, is_symbol
from handout.plain.gate.phrases import (
    Phrases,
    Unit,
    equivalences,
    joined,
    of_equivalences,
    table_phrases,
)
from handout.plain.gate.stems import stem
from handout.plain.gate.tables.cause import CARRIED
from handout.plain.gate.tables.negation import CONTRARIES, NO_NEGATION
from handout.plain.gate.tables.small_words import OPENS_ASIDE, SMALL
from handout.plain.gate.tokens import pieces

ENDS = frozenset(".!?")
STARTS = frozenset(".!?:•")
NOT: Unit = ("negation", "not")
NO_UNITS: tuple[Unit, ...] = ()


class Reading(msgspec.Struct, frozen=True):
    """What a text says, as far as it can be counted."""

    text: str
    pieces: tuple[str, ...]
    units: tuple[Unit, ...]
    """Outside asides, in order."""
    asides: tuple[tuple[Unit, ...], ...]
    """What stands in brackets or behind "also called", each in order."""
    carried: tuple[Unit, ...]
    """The modals and hedges that hold for a participle behind a comma too."""
    openings: frozenset[str]
    """Words with a capital at a start that are names, if the other text lacks them."""
    raw: tuple[str, ...]
    """The words of no class as they stand, in small letters."""


@functools.lru_cache(maxsize=4096)
def read(text: str) -> Reading:
    """Return what a text says, with the equivalences applied."""
    return _Reader(text, _phrases()).reading()


@functools.cache
def _phrases() -> Phrases:
    """Return tables and equivalences; an equivalence may rest on an earlier one."""
    phrases = table_phrases()
    plain = {row.words: row.same_as for row in equivalences()}
    for _ in range(3):
        told = {
            words: _units(same_as, phrases) for words, same_as in plain.items()
        }
        phrases = joined(table_phrases(), of_equivalences(told))
    return phrases


def _units(text: str, phrases: Phrases) -> tuple[Unit, ...]:
    return _Reader(text, phrases).reading().units


class _Reader:
    """Walks once through the pieces of a text."""

    def __init__(self, text: str, phrases: Phrases) -> None:
        self.text = text
        self.phrases = phrases
        self.pieces = pieces(text)
        self.small = [piece.lower() for piece in self.pieces]
        self.units: list[Unit] = []
        self.asides: list[tuple[Unit, ...]] = []
        self.aside: list[Unit] | None = None
        self.bracketed = False
        self.carried: list[Unit] = []
        self.owner: list[Unit] = []
        self.openings: set[str] = set()
        self.raw: list[str] = []
        self.sentence_from = 0
        self.starts = True

    def reading(self) -> Reading:
        place = 0
        while place < len(self.pieces):
            place += self._take(place)
        self._end_aside()
        self._release()
        return Reading(
            text=self.text,
            pieces=tuple(self.pieces),
            units=tuple(self.units),
            asides=tuple(self.asides),
            carried=tuple(self.carried),
            openings=frozenset(self.openings),
            raw=tuple(self.raw),
        )

    def _take(self, place: int) -> int:
        """Read what stands at a place, and return how many pieces it takes."""
        piece, word = self.pieces[place], self.small[place]
        if not piece[0].isalnum() and word not in self.phrases:
            self._mark(piece)
            return 1
        starts, self.starts = self.starts, False
        if word in CARRIED and place and self.small[place - 1] == ",":
            self._carry()
        if is_symbol(piece, starts=starts) and word not in self.phrases:
            self._add(("name", piece))
            return 1
        return self._phrase(place) or self._number(place) or self._word(place, starts)

    def _mark(self, piece: str) -> None:
        if piece == "(":
            self._end_aside()
            self.aside, self.bracketed = [], True
        elif piece == ")":
            self._end_aside()
        elif piece in STARTS:
            self._end_aside()
            self._release()
            self.starts = True
        elif piece == "," and not self.bracketed:
            self._end_aside()
        if piece in ENDS:
            self.sentence_from = len(self.units)

    def _phrase(self, place: int) -> int:
        for phrase in self.phrases.get(self.small[place], ()):
            end = place + 1 + len(phrase.rest)
            if not phrase.rest or tuple(self.small[place + 1 : end]) == phrase.rest:
                for unit in phrase.units:
                    self._add(unit)
                return end - place
        return 0

    def _number(self, place: int) -> int:
        value, taken = number(self.small, place)
        if value:
            self._add(("number", value))
            if self.pieces[place].endswith("%"):
                self._add(("unit", "percent"))
        return taken

    def _word(self, place: int, starts: bool) -> int:  # noqa: FBT001 - where it stands
        piece, word = self.pieces[place], self.small[place]
        if "-" in word:
            self._parts(piece)
        elif "'" in word:
            self._with_apostrophe(word)
        elif word in OPENS_ASIDE:
            self._end_aside()
            self.aside = []
        elif word in SMALL:
            pass
        elif piece[0].isupper() and not starts:
            self._add(("name", piece))
        else:
            if piece[0].isupper() and self._is_called(place):
                self.openings.add(word)
            self._plain(word)
        return 1

    def _is_called(self, place: int) -> bool:
        return place + 1 < len(self.small) and self.small[place + 1] in CALLED

    def _plain(self, word: str) -> None:
        """Add a word of no class; a prefix that says the contrary is a negation."""
        if is_enzyme(word):
            self._add(("name", word))
            return
        rest = _contrary(word)
        if rest:
            self._add(NOT)
            known = self.phrases.get(rest)
            if known and not known[-1].rest:
                for unit in known[-1].units:
                    self._add(unit)
                return
        self.raw.append(word)
        self._add(("word", stem(rest or word)))

    def _parts(self, piece: str) -> None:
        """Read a word with hyphens part by part."""
        first, *rest = piece.split("-")
        if first.lower() in {"non", "un"}:
            self._add(NOT)
            parts = rest
        else:
            parts = [first, *rest]
        inner = _Reader(" ".join(parts), self.phrases)
        inner.starts = self.starts
        reading = inner.reading()
        self.raw.extend(reading.raw)
        for unit in reading.units:
            self._add(unit)

    def _with_apostrophe(self, word: str) -> None:
        """Read don't as do not, and a person's as what belongs to a person."""
        if word.endswith("n't"):
            base = {"ca": "can", "wo": "will", "sha": "shall"}.get(word[:-3])
            self._again(f"{base or word[:-3]} not")
            return
        owner = word.removesuffix("'s").rstrip("'")
        known = self.phrases.get(owner)
        if known and not known[-1].rest and known[-1].units[0][0] == "who":
            self.owner.extend(known[-1].units)
        else:
            self._again(owner)

    def _again(self, text: str) -> None:
        inner = _Reader(text, self.phrases)
        inner.starts = False
        reading = inner.reading()
        self.raw.extend(reading.raw)
        for unit in reading.units:
            self._add(unit)

    def _add(self, unit: Unit) -> None:
        if self.owner and unit[0] != "who" and unit != ("affected", "affected"):
            self._release()
        if self.aside is None:
            self.units.append(unit)
        else:
            self.aside.append(unit)

    def _release(self) -> None:
        """Put an owner behind what it owns: a person's sister, a sister of a person."""
        owner, self.owner = self.owner, []
        self.units.extend(owner)

    def _carry(self) -> None:
        """Keep that the modal and the hedge before a comma hold behind it too."""
        sentence = self.units[self.sentence_from :]
        modals = [unit for unit in sentence if unit[0] == "modal"]
        self.carried.extend(modals[-1:])

    def _end_aside(self) -> None:
        aside, self.aside, self.bracketed = self.aside, None, False
        if aside and tuple(self.units[-len(aside) :]) != tuple(aside):
            self.asides.append(tuple(aside))


def _contrary(word: str) -> str:
    """Return what stands behind a prefix that says the contrary, or nothing."""
    if word.startswith("non") and len(word) > len("nonself"):
        return word[3:]
    if word.startswith("un") and len(word) > len("unable"):
        return "" if word.startswith(NO_NEGATION) else word[2:]
    return word[2:] if word in CONTRARIES else ""


def values(units: Iterable[Unit], kind: str) -> tuple[str, ...]:
    """Return the values of one class, in order."""
    return tuple(value for known, value in units if known == kind)
