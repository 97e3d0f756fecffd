"""The tables and the equivalences as one dictionary of phrases, longest first."""

import functools
from collections.abc import Iterator

import msgspec

from handout import resources
from handout.plain.gate.tables import TABLES
from handout.plain.gate.tokens import pieces

Unit = tuple[str, str]
"""A class and a value: ("negation", "not"). A word of no class is ("word", stem)."""

Phrases = dict[str, tuple["Phrase", ...]]
"""First word to the phrases that begin with it, the longest first."""

CONDITION = ("condition", "disorder", "disease", "syndrome", "illness")

EQUIVALENCES = "plain/gate/equivalences.tsv"


class Phrase(msgspec.Struct, frozen=True):
    """The words behind the first one, and what the phrase stands for."""

    rest: tuple[str, ...]
    units: tuple[Unit, ...]


class Equivalence(msgspec.Struct, frozen=True):
    """Two ways to say the same, as a clinician reads them."""

    words: str
    same_as: str
    why: str

    def all_words(self) -> tuple[str, ...]:
        """Return the words, and where they name the condition, in its other names."""
        if "condition" not in self.words:
            return (self.words,)
        return tuple(self.words.replace("condition", noun) for noun in CONDITION)


@functools.cache
def equivalences() -> tuple[Equivalence, ...]:
    """Return the one list of equivalences, in the order of its file."""
    lines = resources.template(EQUIVALENCES).splitlines()
    rows = [line for line in lines if line and not line.startswith("#")]
    return tuple(Equivalence(*row.split("\t")) for row in rows[1:])


@functools.cache
def table_phrases() -> Phrases:
    """Return the phrases of the tables alone."""
    return _sorted(
        (form, ((kind, value),))
        for table in TABLES
        for kind, values in table.items()
        for value, forms in values.items()
        for form in forms.split(", ")
    )


def _sorted(entries: Iterator[tuple[str, tuple[Unit, ...]]]) -> Phrases:
    phrases: dict[str, dict[tuple[str, ...], tuple[Unit, ...]]] = {}
    for form, units in entries:
        first, *rest = pieces(form)
        phrases.setdefault(first, {})[tuple(rest)] = units
    return {first: _longest_first(known) for first, known in phrases.items()}


def _longest_first(
    known: dict[tuple[str, ...], tuple[Unit, ...]],
) -> tuple[Phrase, ...]:
    ordered = sorted(known.items(), key=lambda item: -len(item[0]))
    return tuple(Phrase(rest, units) for rest, units in ordered)


def joined(first: Phrases, second: Phrases) -> Phrases:
    """Return both; where a phrase stands in both, the second one tells."""
    words = dict.fromkeys((*first, *second))
    return {
        word: _longest_first(
            {
                phrase.rest: phrase.units
                for phrases in (first, second)
                for phrase in phrases.get(word, ())
            }
        )
        for word in words
    }


def of_equivalences(read: "dict[str, tuple[Unit, ...]]") -> Phrases:
    """Return the equivalences as phrases, with what each is read as."""
    return _sorted(iter(read.items()))
