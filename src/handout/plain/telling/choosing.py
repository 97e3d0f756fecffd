"""What of the causes a plain sheet tells, and what of them is how the gene works.

A gene's workings may be left out (the sheet names them), what causes the condition
may not. A table of words decides; where it does not, the sentence is told.
"""

import functools
import re
from collections.abc import Collection, Iterator, Sequence

import msgspec

from handout.resources import template

WORD = re.compile(r"[A-Za-z]+")
ITSELF = ("the condition", "the disorder", "the disease", "the syndrome")
THIS = ("this condition", "this disorder", "this disease", "this syndrome")


class Vocabulary(msgspec.Struct, frozen=True, kw_only=True):
    """The words and patterns by which a sentence is known."""

    of_the_condition: re.Pattern[str]
    workings: frozenset[str]
    told: frozenset[str]
    passing: re.Pattern[str]
    works: re.Pattern[str]
    told_of_changes: re.Pattern[str]
    outcome: frozenset[str]
    ending: re.Pattern[str]
    naming: re.Pattern[str]
    causes: re.Pattern[str]
    unknown: re.Pattern[str]
    leaning: frozenset[str]
    leaning_phrases: re.Pattern[str]
    known_things: frozenset[str]


class Lists(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as people write it: words in a string, patterns in a list."""

    of_the_condition: list[str]
    workings: str
    told: str
    passing: list[str]
    works: list[str]
    told_of_changes: list[str]
    outcome: str
    ending: list[str]
    naming: list[str]
    causes: list[str]
    unknown: list[str]
    leaning: str
    leaning_phrases: list[str]
    known_things: str


@functools.cache
def vocabulary() -> Vocabulary:
    """Read `choosing.toml`, once a process."""
    lists = msgspec.toml.decode(template("plain/telling/choosing.toml"), type=Lists)
    return Vocabulary(
        of_the_condition=_either(lists.of_the_condition),
        workings=frozenset(lists.workings.split()),
        told=frozenset(lists.told.split()),
        passing=_either(lists.passing),
        works=_either(lists.works),
        told_of_changes=_either(lists.told_of_changes),
        outcome=frozenset(lists.outcome.split()),
        ending=_either(lists.ending),
        naming=_either(lists.naming, BEFORE_A_NAME),
        causes=_either(lists.causes),
        unknown=_either(lists.unknown),
        leaning=frozenset(lists.leaning.split()),
        leaning_phrases=_either(lists.leaning_phrases),
        known_things=frozenset(lists.known_things.split()),
    )


BEFORE_A_NAME = r" (?:the |an? )?$"


def _either(patterns: Sequence[str], end: str = "") -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(patterns)}){end}", re.IGNORECASE)


def chosen(sentences: Sequence[str], names: Collection[str]) -> tuple[bool, ...]:
    """Tell of each sentence of a paragraph about causes whether it is told.

    `names` are those of the condition. A sentence that leans on one that is left out
    goes with it, if it tells no more than that one; otherwise it takes it along.
    """
    kept: list[bool] = []
    for sentence in sentences:
        goes_on = bool(kept) and not kept[-1] and _refers_back(sentence)
        kept.append(not is_workings(sentence, names, goes_on=goes_on))
    return with_what_they_lean_on(sentences, kept)


def with_what_they_lean_on(
    sentences: Sequence[str], told: Sequence[bool]
) -> tuple[bool, ...]:
    """Tell also what a told sentence of a paragraph leans on."""
    kept = list(told)
    for position in range(len(kept) - 1, 0, -1):
        if kept[position] and _refers_back(sentences[position]):
            kept[position - 1] = True
    return tuple(kept)


def is_workings(
    sentence: str, names: Collection[str], *, goes_on: bool = False
) -> bool:
    """Tell whether a sentence is about how the gene works, and nothing else.

    `goes_on` says that it leans on a sentence that is about nothing else.
    """
    known, words = vocabulary(), _words(sentence)
    if known.of_the_condition.search(sentence):
        return False
    if _is_about(sentence, names) or _is_the_end(sentence, names):
        return False
    if words & known.workings and not words & known.told:
        return True
    if _tells_more(sentence) or _is_named(sentence, names):
        return False
    goes_on = goes_on and not known.causes.search(sentence)
    by_words = bool(words & known.workings)
    return by_words or goes_on or known.works.search(sentence) is not None


def _tells_more(sentence: str) -> bool:
    """Tell whether a sentence speaks of people, of risk, or of what comes of it."""
    known = vocabulary()
    if _words(sentence) & known.outcome or known.told_of_changes.search(sentence):
        return True
    return bool(_words(known.passing.sub(" ", sentence)) & known.told)


def _words(sentence: str) -> set[str]:
    return {word.lower() for word in WORD.findall(sentence)}


def leans(sentence: str) -> bool:
    """Tell whether a sentence cannot be understood without the one before it."""
    first = WORD.search(sentence)
    known = vocabulary()
    leads = known.leaning_phrases.match(sentence) is not None
    return leads or (first is not None and first[0].lower() in known.leaning)


SHORT = 22
"""Words of a sentence that can be told of a gene's work; more are hard to follow."""


def _is_the_end(sentence: str, names: Collection[str]) -> bool:
    """Tell whether a sentence says what the signs come from, short and by itself."""
    is_short = len(sentence.split()) <= SHORT
    says_it = is_short and vocabulary().ending.search(sentence) is not None
    return says_it and not _refers_back(sentence) and _is_named(sentence, names)


def _refers_back(sentence: str) -> bool:
    """Tell whether a sentence leans, or has a "this" whose thing it does not name."""
    if leans(sentence):
        return True
    known = vocabulary().known_things
    for found in THIS_THING.finditer(sentence):
        thing = found[1].lower()
        if thing not in known and thing[:-1] not in sentence[: found.start()].lower():
            return True
    return False


THIS_THING = re.compile(
    r"\b(?:this|these|such|those) (?!as\b)([a-z]{3,})", re.IGNORECASE
)


def _is_named(sentence: str, names: Collection[str]) -> bool:
    """Tell whether a sentence names the condition, but to say which changes it means.

    "Changes in the gene that cause it" are still changes in the gene.
    """
    if THAT_CAUSE.search(sentence):
        return False
    return any(True for _ in _named_behind(sentence, names))


THAT_CAUSE = re.compile(
    r"\b(?:that|which) (?:can |may )?(?:cause|underlie|lead to|are responsible for)\b"
)


def _is_about(sentence: str, names: Collection[str]) -> bool:
    """Tell whether a sentence says what causes the condition, or that none knows."""
    known = vocabulary()
    if not (known.causes.search(sentence) or known.unknown.search(sentence)):
        return False
    before = _named_behind(sentence, names)
    return any(not known.naming.search(words) for words in before)


def _named_behind(sentence: str, names: Collection[str]) -> Iterator[str]:
    """Yield the words behind which a sentence names the condition, each time."""
    folded = sentence.casefold()
    every = (*(name.casefold() for name in names), *ITSELF, *THIS)
    for name in every:
        yield from (folded[:place] for place in _places(folded, name))


def _places(folded: str, name: str) -> Iterator[int]:
    """Yield where a whole name begins."""
    start = folded.find(name)
    while start >= 0:
        around = folded[start - 1 : start], folded[start + len(name) :][:1]
        if not any(letter.isalnum() for letter in around):
            yield start
        start = folded.find(name, start + 1)
