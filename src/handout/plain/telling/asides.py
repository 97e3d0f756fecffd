"""Medical words in parentheses behind the plain words that say the same.

"weak muscle tone (hypotonia)" tells one thing twice. Where the list of words to know
holds the medical word, the sentence is easier without it.
"""

import re
from collections.abc import Collection

from handout.plain.lexicon import Lexicon
from handout.plain.lexicon.entry import Entry

ASIDE = re.compile(r" \((?P<term>[A-Za-z][A-Za-z' -]+)\)")
MOST_WORDS = 4


def asides(sentence: str, lexicon: Lexicon) -> tuple[tuple[re.Match[str], Entry], ...]:
    """Return the parentheses that hold a medical word of the lexicon alone."""
    every = ASIDE.finditer(sentence)
    found = ((aside, _entry(aside["term"], lexicon)) for aside in every)
    return tuple((aside, entry) for aside, entry in found if entry)


def _entry(term: str, lexicon: Lexicon) -> Entry | None:
    if len(term.split()) > MOST_WORDS:
        return None
    entry = lexicon.entry(term)
    return entry if entry and entry.kind == "term" else None


def without_aside(
    sentence: str, lexicon: Lexicon, listed: Collection[str]
) -> str | None:
    """Return a sentence without its first aside that the words to know hold."""
    for aside, entry in asides(sentence, lexicon):
        if entry.term in listed:
            return sentence[: aside.start()] + sentence[aside.end() :]
    return None
