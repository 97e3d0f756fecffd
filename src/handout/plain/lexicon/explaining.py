"""Explaining hard words: in their place, beside them, or in a list of words to know."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

import msgspec

from handout.plain.lexicon.articles import with_article
from handout.plain.lexicon.entry import Entry, Kind
from handout.plain.lexicon.finding import Lexicon, Match

MOST_ROWS = 8
"""As many words to know as fit on a sheet beside all else."""

EXPLAINED: tuple[Kind, ...] = ("term", "phrase")
"""What is explained where it stays; a word of stigma is for a person to look at."""

PARENTHESIS = re.compile(r"\([^()]*\)")


class Row(msgspec.Struct, frozen=True):
    """A row of the words to know: the word, how to say it, what it means."""

    term: str
    say: str
    meaning: str


class Explanation(msgspec.Struct, frozen=True):
    """Sentences whose hard words are explained, and the words to know."""

    sentences: tuple[str, ...]
    rows: tuple[Row, ...]


class Standing(msgspec.Struct, frozen=True):
    """A match and how it stands in its sentence."""

    match: Match
    in_parenthesis: bool
    before_parenthesis: bool
    told: bool
    """The parenthesis holds this word alone: the source has just explained it."""

    @property
    def free(self) -> bool:
        """Whether there is room for a parenthesis behind the word."""
        return not (self.in_parenthesis or self.before_parenthesis)


def explain(
    sentences: Sequence[str],
    lexicon: Lexicon,
    protected: Collection[str] = (),
    most_rows: int = MOST_ROWS,
    kinds: Collection[Kind] = EXPLAINED,
) -> Explanation:
    """Explain the hard words of sentences that are read in this order.

    A word that may be replaced is: a medical term stands behind its plain words in
    parentheses once. Of the words that stay, at most `most_rows` come to the words
    to know, and the others are explained in parentheses at their first use. Words
    of other `kinds` are replaced or left as they are, never explained.
    """
    found = [
        [each for each in _standing(sentence, lexicon, protected) if _told(each, kinds)]
        for sentence in sentences
    ]
    listed = _listed([standing for line in found for standing in line], most_rows)
    known = {entry.term for entry in listed}
    explained = tuple(
        _rewritten(sentence, line, known)
        for sentence, line in zip(sentences, found, strict=True)
    )
    rows = tuple(Row(entry.term, entry.say, entry.definition) for entry in listed)
    return Explanation(explained, rows)


def _standing(
    sentence: str, lexicon: Lexicon, protected: Collection[str]
) -> list[Standing]:
    parentheses = [found.span() for found in PARENTHESIS.finditer(sentence)]
    return [
        Standing(
            match,
            in_parenthesis=any(a < match.start < b for a, b in parentheses),
            before_parenthesis=sentence.startswith(" (", match.end),
            told=(match.start - 1, match.end + 1) in parentheses,
        )
        for match in lexicon.find(sentence, protected)
    ]


def _told(each: Standing, kinds: Collection[Kind]) -> bool:
    """Tell whether a word is to be replaced or explained.

    Everyday words that are replaced elsewhere, but not here, are easy enough or mean
    something else.
    """
    match, entry = each.match, each.match.entry
    left = entry.kind == "phrase" and bool(entry.forms[match.form])
    return bool(match.replacement) or (entry.kind in kinds and not left)


def _listed(found: Iterable[Standing], most_rows: int) -> list[Entry]:
    """Choose the words to know, in the order in which they are first met.

    Medical terms come first; of them, those that cannot be explained in line, then
    those that are used most.
    """
    staying = [each for each in found if each.told or not each.match.replacement]
    entries = {each.match.entry.term: each.match.entry for each in staying}
    uses = Counter(each.match.entry.term for each in staying)
    outside = {each.match.entry.term for each in staying if not each.in_parenthesis}
    chosen = sorted(
        entries,
        key=lambda term: (
            entries[term].kind != "term",
            term in outside,
            -uses[term],
        ),
    )[:most_rows]
    return [entry for term, entry in entries.items() if term in chosen]


def _rewritten(sentence: str, line: Iterable[Standing], known: set[str]) -> str:
    """Rewrite one sentence; `known` grows by the words that it explains."""
    written, position = "", 0
    for each in line:
        match = each.match
        words = _words(each, known)
        before = sentence[position : match.start]
        kept = words.startswith(match.text)
        written += (before if kept else with_article(before, words)) + words
        position = match.end
    return written + sentence[position:]


def _words(each: Standing, known: set[str]) -> str:
    """Return what to print for a match: plain words, the word, or both."""
    match, entry = each.match, each.match.entry
    plain = match.replacement
    if each.told:
        known.add(entry.term)
        return match.text
    if entry.term in known or not each.free or (plain and entry.kind != "term"):
        return plain or match.text
    known.add(entry.term)
    return f"{plain} ({_lowered(match)})" if plain else f"{match.text} ({match.gloss})"


def _lowered(match: Match) -> str:
    """Return the word of a match without the capital that begins a sentence."""
    if match.text[:2].isupper() or match.text in match.entry.forms:
        return match.text
    return match.text[0].lower() + match.text[1:]
