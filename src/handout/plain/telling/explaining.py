"""Which hard words are explained, and where: words to know, or behind a sentence."""

import functools
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping

import msgspec

from handout.plain.lexicon import Entry, Match
from handout.plain.telling.asides import asides, is_same
from handout.plain.telling.phrasing import Vocabulary
from handout.plain.words import is_hard, is_rare, tokens
from handout.resources import template

MOST_ROWS = 8
"""As many words to know as fit on a sheet beside all else."""
MOST_EXPLANATIONS = 2
"""Sentences of explanation behind one sentence: more would hide what it says.

Behind a sentence that was cut in two or has become a list, there is room for one more.
"""
LEAST_ROOM = 1
"""Words of a sentence that are explained beside those that were taken out of it."""
OFTEN = 2


def words_to_know(
    told: Iterable[str], words: Vocabulary, known: Collection[str] = ()
) -> tuple[Entry, ...]:
    """Choose the words to know, in the order in which they are first met.

    First come medical terms that are used again and stay in the text, then those that
    stand in parentheses behind plain words, too, then what else stays. A word that
    stands in parentheses alone is explained there. `known` words are on the sheet
    already.
    """
    uses: Counter[str] = Counter()
    entries: dict[str, Entry] = {}
    staying: Counter[str] = Counter()
    beside: set[str] = set()
    for sentence in told:
        beside |= {entry.term for _, entry in asides(sentence, words.lexicon)}
        for match in words.find(sentence):
            entries.setdefault(match.entry.term, match.entry)
            uses[match.entry.term] += 1
            is_aside = is_shown(sentence, match.start, match.end)
            staying[match.entry.term] += not (match.replacement or is_aside)
    candidates = [
        term
        for term, entry in entries.items()
        if entry.kind == "term"
        and term not in known
        and term not in known_to_all()
        and staying[term]
    ]
    ranked = sorted(
        candidates,
        key=lambda term: (
            uses[term] < OFTEN,
            term not in beside,
            -uses[term],
            not entries[term].say,
        ),
    )
    best = _distinct(ranked)[: max(0, MOST_ROWS - len(known))]
    return tuple(entries[term] for term in candidates if term in best)


def _distinct(ranked: Iterable[str]) -> list[str]:
    """Leave out words that a better one explains too: autoimmune, autoimmune disorder.

    Of a word and a phrase with it, the word stays, as the text has both.
    """
    terms = list(ranked)
    kept: list[str] = []
    for term in terms:
        others = [other for other in terms if _holds(term, other)]
        if not others and not any(_is_alike(term, other) for other in kept):
            kept.append(term)
    return kept


def _holds(phrase: str, word: str) -> bool:
    """Tell whether a phrase says no more hard words than a word in it."""
    parts, rest = phrase.split(), set(phrase.split()) - set(word.split())
    is_part = phrase != word and set(word.split()) < set(parts)
    return is_part and not any(map(is_hard, rest))


def _is_alike(one: str, other: str) -> bool:
    """Tell whether two words have one stem: abdomen, abdominal."""
    if " " in one or " " in other:
        return False
    stem = max(LEAST_SHARED, min(len(one), len(other)) - LONGEST_ENDING)
    return one[:stem] == other[:stem]


LONGEST_ENDING = 2
LEAST_SHARED = 5
"""Letters that words of one stem share at the least."""


def uses_of(told: Iterable[str], words: Vocabulary) -> Counter[str]:
    """Count how often a sheet uses each term of the lexicon."""
    return Counter(match.entry.term for one in told for match in words.find(one))


class Explainer:
    """Explains hard words behind the sentence that uses them first.

    Where a sentence has many, those go first that the sheet uses most (`uses`).
    """

    def __init__(
        self, words: Vocabulary, known: Collection[str], uses: Mapping[str, int]
    ) -> None:
        self.words = words
        self.known = set(known)
        self.uses = uses
        self.explained: list[str] = []
        self.told: dict[str, Entry] = {}

    def note(self, told: str) -> None:
        """Take the hard words of a sentence of ours for explained by it."""
        self.known |= {match.entry.term for match in self.words.find(told)}

    def behind(
        self, told: str, first: Iterable[Entry] = (), *, is_cut: bool = False
    ) -> tuple[str, ...]:
        """Return the sentences that explain the hard words of a sentence.

        `first` are words that were taken out of it; `is_cut` says that it has become
        more than one.
        """
        written = [self._written(entry) for entry in first]
        waiting = {entry.term: entry for entry in self._unexplained(told)}
        waiting = {t: e for t, e in waiting.items() if not self._is_told(e, waiting)}
        room = max(LEAST_ROOM, MOST_EXPLANATIONS + is_cut - len(written))
        best = sorted(waiting, key=lambda term: -self.uses.get(term, 0))[:room]
        return (*written, *(self._written(waiting[t]) for t in waiting if t in best))

    def _is_told(self, entry: Entry, waiting: Mapping[str, Entry]) -> bool:
        """Tell whether a longer word with this one in it is explained in its place."""
        others = (e for t, e in {**self.told, **waiting}.items() if t != entry.term)
        if not any(_is_part(entry.term, e.term) and is_same(entry, e) for e in others):
            return False
        self.known.add(entry.term)
        self.explained.append(entry.term)
        return True

    def _unexplained(self, told: str) -> Iterator[Entry]:
        """Yield the hard words of a sentence; what it shows in brackets is known."""
        for match in self.words.find(told):
            if match.entry.term in self.known or not _needs_words(match):
                continue
            if is_shown(told, match.start, match.end):
                self.known.add(match.entry.term)
            else:
                yield match.entry

    def _written(self, entry: Entry) -> str:
        self.known.add(entry.term)
        self.explained.append(entry.term)
        self.told[entry.term] = entry
        return entry.explanation


def _is_part(word: str, phrase: str) -> bool:
    return set(word.split()) < set(phrase.split())


class Lists(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of words that are left unexplained, and of adverbs that are not."""

    known: str
    adverbs: str


@functools.cache
def known_to_all() -> frozenset[str]:
    """Read the words that a sheet does not explain, once a process."""
    return frozenset(" ".join(word.split()) for word in _lists().known.split(","))


@functools.cache
def explained_adverbs() -> frozenset[str]:
    """Read the everyday adverbs that a sheet explains, once a process."""
    return frozenset(_lists().adverbs.split())


@functools.cache
def _lists() -> Lists:
    text = template("plain/telling/explaining.toml")
    return msgspec.toml.decode(text, type=Lists)


def _needs_words(match: Match) -> bool:
    """Tell whether a word is hard. A long adverb of everyday language is not.

    A word that labels or blames people is reported to a person, never taught.
    """
    if match.entry.kind == "stigma" or match.entry.term in known_to_all():
        return False
    found = tokens(match.text.lower())
    is_adverb = match.entry.kind != "term" and match.text.endswith("ly")
    is_told = not is_adverb or match.entry.term in explained_adverbs()
    return any(map(is_hard, found)) and is_told


def is_shown(sentence: str, start: int, end: int) -> bool:
    """Tell whether a word stands alone in parentheses behind plain words."""
    return sentence[start - 1 : start] == "(" and sentence[end : end + 1] == ")"


def unexplained(
    told: Iterable[str], known: Collection[str], words: Vocabulary
) -> tuple[str, ...]:
    """Return the rare words that nothing explains, in order, each once.

    `known` are explained terms in small letters.
    """
    found: dict[str, None] = {}
    for sentence in told:
        covered = {
            part
            for match in words.find(sentence)
            if match.entry.term.lower() in known
            or is_shown(sentence, match.start, match.end)
            for part in tokens(match.text)
        }
        rare = (word for word in tokens(sentence) if is_rare(word))
        found |= dict.fromkeys(word for word in rare if word not in covered)
    return tuple(found)
