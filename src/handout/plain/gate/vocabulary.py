"""What each word says by itself, looked up once."""

import functools

import msgspec

from handout.plain.gate.names import is_small_name
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
from handout.plain.gate.tables.quantity import BEFORE_FIGURES, FIGURES, ORDINALS, PARTS
from handout.plain.gate.tables.small_words import OPENS_ASIDE, SMALL

NOT: Unit = ("negation", "not")
SHORTEST_CONTRARY = 7
"""Letters of the shortest word that un- or non- is taken from: unclear."""

BESIDE_OTHERS = {
    *CARRIED,
    *OPENS_ASIDE,
    *BEFORE_FIGURES,
    *FIGURES,
    *ORDINALS,
    *PARTS,
}
"""Words that only say something together with what stands beside them."""

MOST_WORDS = 50_000


class Said(msgspec.Struct, frozen=True):
    """The units of a word, and the word itself where it is of no class."""

    units: tuple[Unit, ...]
    raw: tuple[str, ...]
    leads_to: frozenset[str] = frozenset()
    """The words behind it that may make a phrase of it."""


class Vocabulary:
    """The phrases, and what the words seen so far say wherever they stand."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = phrases
        self.known: dict[str, Said | None] = {}

    def learn(self, piece: str) -> Said | None:
        """Return what a piece says, unless that depends on where it stands."""
        if piece.isalpha() and piece.islower() and piece not in BESIDE_OTHERS:
            phrases = self.phrases.get(piece, ())
            leads_to = frozenset(phrase.rest[0] for phrase in phrases if phrase.rest)
            said = msgspec.structs.replace(self.said(piece), leads_to=leads_to)
        else:
            said = None
        if len(self.known) < MOST_WORDS:
            self.known[piece] = said
        return said

    def said(self, word: str) -> Said:
        """Return what a word in small letters says, whatever stands beside it."""
        single = self.single(word)
        if single or word in SMALL:
            return Said(single, ())
        if is_small_name(word):
            return Said((("name", word),), ())
        rest = _contrary(word)
        if not rest:
            return Said((("word", stem(word)),), (word,))
        single = self.single(rest)
        if single:
            return Said((NOT, *single), ())
        return Said((NOT, ("word", stem(rest))), (word,))

    def single(self, word: str) -> tuple[Unit, ...]:
        """Return what the tables say of one word alone, or nothing."""
        phrases = self.phrases.get(word)
        return phrases[-1].units if phrases and not phrases[-1].rest else ()


def _contrary(word: str) -> str:
    """Return what stands behind a prefix that says the contrary, or nothing."""
    if word.startswith("non") and len(word) > SHORTEST_CONTRARY:
        return word[3:]
    if word.startswith("un") and len(word) >= SHORTEST_CONTRARY:
        return "" if word.startswith(NO_NEGATION) else word[2:]
    return word[2:] if word in CONTRARIES else ""


@functools.cache
def table_vocabulary() -> Vocabulary:
    """Return the tables alone, with no equivalence."""
    return Vocabulary(table_phrases())


def with_equivalences(told: dict[str, tuple[Unit, ...]]) -> Vocabulary:
    """Return the tables, and each equivalence as what it is read as."""
    return Vocabulary(joined(table_phrases(), of_equivalences(told)))


def equivalent_words() -> dict[str, str]:
    """Return the words of each equivalence, and what they are the same as."""
    return {words: row.same_as for row in equivalences() for words in row.all_words()}
