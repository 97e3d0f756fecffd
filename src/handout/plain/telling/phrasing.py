"""Plain words in the place of hard ones, as the lexicon allows.

A medical term stands once behind its plain words, so that people know it again.
"""

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

import msgspec

from handout.plain.lexicon import Lexicon, Match
from handout.plain.lexicon.articles import with_article


class Vocabulary:
    """The words of one sheet: the lexicon, and the names inside which none is found.

    What was found in a sentence is remembered, as most are looked at more than once.
    """

    def __init__(self, lexicon: Lexicon, names: tuple[str, ...]) -> None:
        self.lexicon = lexicon
        self.names = names
        self._found: dict[str, tuple[Match, ...]] = {}

    def find(self, sentence: str) -> tuple[Match, ...]:
        """Return the words of the lexicon in a sentence, from left to right."""
        if sentence not in self._found:
            self._found[sentence] = self.lexicon.find(sentence, self.names)
        return self._found[sentence]


class Phrased(msgspec.Struct, frozen=True):
    """A sentence in plainer words, and the terms that it shows beside them."""

    sentence: str
    shown: frozenset[str]


def replaceable(sentence: str, words: Vocabulary) -> tuple[Match, ...]:
    """Return what of a sentence may be said in plainer words."""
    folded = sentence.casefold()
    return tuple(
        match
        for match in words.find(sentence)
        if match.replacement
        and not _is_said(match, folded)
        and not _is_heard_twice(match, sentence)
        and not _goes_on(match, sentence)
    )


def _is_heard_twice(match: Match, sentence: str) -> bool:
    """Tell whether "most often" would stand beside another "most" or "often"."""
    if match.replacement.lower() != MOST_OFTEN:
        return False
    rest = sentence[: match.start] + sentence[match.end :]
    return COMPARING.search(rest) is not None


def _goes_on(match: Match, sentence: str) -> bool:
    """Tell whether "growths that are not cancer" would run into what follows."""
    return (
        " that are " in match.replacement
        and GOES_ON.match(sentence, match.end) is not None
    )


GOES_ON = re.compile(r" (?:often|called|known|that|which|seen|found|linked|\w+ed)\b")
MOST_OFTEN = "most often"
COMPARING = re.compile(r"\b(?:most|often|more|less|least|frequently|commonly)\b")


def _is_said(match: Match, folded: str) -> bool:
    """Tell whether a medical word stands beside its plain words already."""
    if folded.startswith(f" ({match.replacement.casefold()}", match.end):
        return True
    around = folded[match.start - 1 : match.start], folded[match.end : match.end + 1]
    is_aside = around == ("(", ")")
    if is_aside and match.entry.kind == "term":
        return True
    is_said = match.replacement.casefold() in folded
    return is_said and (is_aside or match.entry.kind == "term")


def phrased(
    sentence: str,
    matches: Iterable[Match],
    known: AbstractSet[str],
) -> Phrased:
    """Put plain words in the place of these matches; `known` terms are not shown."""
    written, position = "", 0
    shown: set[str] = set()
    for match in matches:
        plain = match.replacement
        term = match.entry.term
        is_new = term not in known and term not in shown
        has_no_room = _in_parentheses(sentence, match.start) or sentence.startswith(
            " (", match.end
        )
        if match.entry.kind == "term" and is_new and not has_no_room:
            if aside := _new_words(_lowered(match), plain, known | shown):
                plain = f"{plain} ({aside})"
            shown.add(term)
        written += with_article(sentence[position : match.start], plain) + plain
        position = match.end
    return Phrased(written + sentence[position:], frozenset(shown))


def _new_words(term: str, plain: str, shown: AbstractSet[str]) -> str:
    """Return what of a medical term its plain words do not begin with.

    "gene changes (mutations)" shows the one word that is new, if it is.
    """
    first, _, rest = term.partition(" ")
    if not rest or plain.split(" ", 1)[0] != first:
        return term
    return "" if rest in shown or rest.removesuffix("s") in shown else rest


def _in_parentheses(sentence: str, place: int) -> bool:
    before = sentence[:place]
    return before.count("(") > before.count(")")


def _lowered(match: Match) -> str:
    """Return the word of a match without the capital that begins a sentence."""
    text = match.text
    if text[:2].isupper() or text in match.entry.forms:
        return text
    return text[0].lower() + text[1:]
