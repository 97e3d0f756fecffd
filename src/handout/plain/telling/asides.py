"""Medical words in parentheses behind the plain words that say the same.

"weak muscle tone (hypotonia)" tells one thing twice. The sentence is easier without the
medical word, which then stands among the words to know, or in a sentence behind.
"""

import re

from handout.plain.lexicon import Lexicon
from handout.plain.lexicon.contexts import Place, places
from handout.plain.lexicon.entry import Entry

ASIDE = re.compile(r" \((?P<term>[A-Za-z][A-Za-z' -]+)\)(?!\w)")
MOST_WORDS = 4


def asides(sentence: str, lexicon: Lexicon) -> tuple[tuple[re.Match[str], Entry], ...]:
    """Return the parentheses that hold a medical word of the lexicon alone."""
    every = ASIDE.finditer(sentence)
    found = ((aside, _entry(aside["term"], lexicon)) for aside in every)
    return tuple(
        (aside, entry)
        for aside, entry in found
        if entry and not _means_else(aside, entry) and not _twice(aside, entry, lexicon)
    )


def _entry(term: str, lexicon: Lexicon) -> Entry | None:
    if len(term.split()) > MOST_WORDS:
        return None
    entry = lexicon.entry(term)
    return entry if entry and entry.kind == "term" else None


def _twice(aside: re.Match[str], entry: Entry, lexicon: Lexicon) -> bool:
    """Tell whether the words before it need the same explanation themselves.

    "nearsightedness (myopia)" is best explained once, with both words in the text.
    """
    before = " ".join(aside.string[: aside.start()].split()[-MOST_WORDS:])
    return any(
        match.end == len(before)
        and match.entry.term != entry.term
        and is_same(match.entry, entry)
        for match in lexicon.find(before)
    )


def is_same(one: Entry, other: Entry) -> bool:
    """Tell whether two explanations say the same, one perhaps with more words."""
    words, others = (set(WORD.findall(e.definition.lower())) for e in (one, other))
    return len(words & others) >= FEWEST_SHARED and (words <= others or others <= words)


WORD = re.compile(r"[a-z]+")
FEWEST_SHARED = 4


def _means_else(aside: re.Match[str], entry: Entry) -> bool:
    """Tell whether a word means something else before what follows its parenthesis.

    "side (peripheral) vision" is no peripheral part of the body.
    """
    phrase = f"{aside['term']}{aside.string[aside.end() :]}"
    place = Place(0, len(aside["term"]))
    return not entry.substitutable and any(
        map(place.touches, places(phrase, entry.protected))
    )


def without(sentence: str, aside: re.Match[str]) -> str:
    """Return a sentence without one of its asides, and with one full stop."""
    before, after = sentence[: aside.start()], sentence[aside.end() :]
    return before + (after[1:] if before.endswith(".") and after[:1] == "." else after)
