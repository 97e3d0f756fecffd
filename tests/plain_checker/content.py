"""Every word of a section: printed as often as the source has it, or said plainly.

A plain phrase may be printed for a hard word that the source section has, and the
small words of a split may come and go. Any other word that is more or less often there
was added or lost.
"""

import functools
import re
from collections import Counter
from collections.abc import Iterator

from plain_checker.judging import Violation
from plain_checker.wording import plain_words, terms_of

WORD = re.compile(r"[a-z0-9][a-z0-9'/.-]*[a-z0-9']|[a-z0-9]")
BRACKETS = re.compile(r"\(([^()]*)\)")
STEM = 6
JOINTS = frozenset(
    [
        "a",
        "although",
        "an",
        "and",
        "because",
        "but",
        "by",
        "causes",
        "cause",
        "causing",
        "can",
        "could",
        "for",
        "has",
        "have",
        "however",
        "in",
        "is",
        "it",
        "its",
        "lead",
        "leading",
        "leads",
        "may",
        "might",
        "of",
        "or",
        "result",
        "resulting",
        "results",
        "so",
        "that",
        "the",
        "their",
        "then",
        "there",
        "therefore",
        "these",
        "they",
        "this",
        "those",
        "though",
        "to",
        "was",
        "were",
        "which",
        "who",
        "with",
        "are",
        "be",
        "also",
    ]
)
"""Words that a split, a list or a change of number may add or take away."""
TURNED = (", particularly ", ", above all ")
"""Words of a source that say no more than those of the sheet, inside a sentence."""


def words_moved(source: str, printed: str, sheet: str) -> Iterator[Violation]:
    """Yield the words that are more or less often printed than the source has them.

    A medical word in brackets may go where the sheet, in small letters, has it
    elsewhere: among the words to know, or in an explanation.
    """
    source = source.replace(*TURNED)
    before, after = _counted(source), _counted(printed)
    more = {word for word in after if after[word] > before[word]}
    forms = [*_forms_in(source), *_forms_in(BRACKETS.sub("", source))]
    said = _stems(" ".join(" ".join(plain_words()[form]) for form in forms))
    replaced = (form for form in forms if _is_said(form, more))
    hard = _stems(" ".join((*replaced, *_explained(source.lower(), sheet))))
    for word in sorted({*before, *after}):
        old, new = before[word], after[word]
        if (word in more and word not in said) or (new < old and word not in hard):
            yield Violation("words", word, old, new)
    steady = {word for word in before if before[word] == after[word]} - said - hard
    first, second = _in_order(source, steady), _in_order(printed, steady)
    for old_word, new_word in zip(first, second, strict=True):
        if old_word != new_word:
            yield Violation("order", f"{old_word}, {new_word}", 1, 1)
            return


def _in_order(text: str, words: set[str]) -> list[str]:
    return [word[:STEM] for word in _words(text) if word[:STEM] in words]


def _is_said(form: str, more: set[str]) -> bool:
    """Tell whether plain words were put in the place of a hard form."""
    plain = plain_words()[form][0]
    words = _stems(plain)
    return bool(plain) and (not words or bool(words & (more | _stems(form))))


def _explained(source: str, sheet: str) -> Iterator[str]:
    for words in BRACKETS.findall(source):
        if words in terms_of() and (words in sheet or terms_of()[words] in sheet):
            yield words


def _counted(text: str) -> Counter[str]:
    return Counter(word[:STEM] for word in _words(text))


def _stems(text: str) -> set[str]:
    return {word[:STEM] for word in _words(text)}


def _words(text: str) -> Iterator[str]:
    line = text.lower().replace("’", "'")
    return (word for word in WORD.findall(line) if word not in JOINTS)


def _forms_in(text: str) -> list[str]:
    """Return the hard words of the lexicon that a text has."""
    line = f" {' '.join(re.findall(r'[a-z0-9-]+', text.lower()))} "
    parts = {part for word in line.split() for part in (word, *word.split("-"))}
    return [
        form
        for part in parts
        for form in _by_first_word().get(part, ())
        if f"{form} ".replace("'", " ") in line
    ]


@functools.cache
def _by_first_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for form in plain_words():
        first = re.split(r"[ -]", form)[0]
        found[first] = (*found.get(first, ()), form)
    return found
