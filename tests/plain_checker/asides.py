"""Explanations in brackets: they tell what a word means, and no fact."""

import re
from collections import Counter

from plain_checker.families import GROUPS
from plain_checker.folding import in_figures
from plain_checker.names import names
from plain_checker.wording import plain_words

BRACKETS = re.compile(r"\s*\(([^()]*)\)")
LAST_WORD = re.compile(r"(?<![A-Za-z0-9'-])([A-Za-z][A-Za-z'-]*)\s*\Z")
FIGURE = re.compile(r"\d")
LONGEST_PHRASE = 6
LONGEST_EXPLANATION = 12
MEANINGS = frozenset({"direction"})
"""Groups of which an explanation may speak: an enlarged liver, a low level."""


def without_explanations(source: str, printed: str) -> tuple[str, str]:
    """Return source and printed text without the explanations of only one of them.

    Where an added bracket holds a term of the source, it was put behind the plain
    phrase that stands for the term: then the phrase goes, and the term stays. A
    bracket that tells a figure, a name or a fact is never an explanation.
    """
    return _without_lost(source, printed), _without_added(source, printed)


def _without_lost(source: str, printed: str) -> str:
    told = Counter(map(_folded, BRACKETS.findall(printed)))

    def kept(found: re.Match[str]) -> str:
        inside = _folded(found[1])
        told[inside] -= 1
        return "" if told[inside] < 0 and _only_explains(found[1]) else found[0]

    return BRACKETS.sub(kept, source)


def _without_added(source: str, printed: str) -> str:
    told, known = _folded(source), names(source)
    brackets = {_folded(inside) for inside in BRACKETS.findall(source)}
    kept, end = "", 0
    for found in BRACKETS.finditer(printed):
        kept += printed[end : found.start()]
        end = found.end()
        inside = _folded(found[1])
        is_told = re.search(rf"(?<!\w){re.escape(inside)}(?!\w)", told) is not None
        if _is_said_again(kept, inside, told) or (is_told and inside not in brackets):
            kept = f"{_without_phrase(kept, told, inside)} {found[1]}"
        elif is_told or names(found[1]) - known or not _only_explains(found[1]):
            kept += found[0]
    return kept + printed[end:]


def _is_said_again(text: str, term: str, source: str) -> bool:
    """Tell whether plain words and their term follow more often than in the source."""
    line = _folded(text)
    both = (f"{plain} ({term})" for plain in plain_words().get(term, ()) if plain)
    return any(
        line.endswith(one.removesuffix(f" ({term})"))
        and line.count(one) >= source.count(one)
        and source.count(term) > source.count(f"({term})")
        for one in both
    )


def _only_explains(text: str) -> bool:
    """Tell whether brackets hold words that tell no fact by themselves."""
    line = _folded(text)
    facts = any(
        pattern.search(line)
        for group, families in GROUPS.items()
        if group not in MEANINGS
        for pattern in families.values()
    )
    long = len(line.split()) > LONGEST_EXPLANATION
    return not (facts or long or FIGURE.search(in_figures(line)))


def _without_phrase(text: str, source: str, term: str) -> str:
    """Return a text without the words at its end that stand for a term.

    They are the plain words of the lexicon, or words that the source does not hold,
    and they stand on the line of the term.
    """
    before, end, line = text.rpartition("\n")
    return f"{before}{end}{_shortened(line, source, term)}"


def _shortened(line: str, source: str, term: str) -> str:
    for plain in plain_words().get(term, ()):
        if plain and f" {line.lower()}".endswith(f" {plain}"):
            return line[: -len(plain)].rstrip()
    for _ in range(LONGEST_PHRASE):
        last = LAST_WORD.search(line)
        if not last or re.search(rf"\b{re.escape(last[1].lower())}\b", source):
            return line
        line = line[: last.start()].rstrip()
    return line


def _folded(text: str) -> str:
    return " ".join(text.lower().split())
