"""Paragraphs that are kept as they are, because their words cannot be judged."""

from handout.plain.words import sentences, tokens
from handout.plain.words.familiar import is_familiar
from handout.plain.words.tokens import is_shouted

FEWEST_WORDS = 8
"""Shorter sentences say too little to judge them by."""
SMALL_WORDS = frozenset(
    (
        *("a", "an", "and", "are", "as", "at", "be", "by", "can", "for", "from"),
        *("has", "have", "in", "is", "it", "may", "not", "of", "on", "or", "that"),
        *("the", "their", "this", "to", "was", "with"),
    )
)
"""They are a third of all English words, and few of any other language."""
FOREIGN_WORDS = frozenset(
    (
        *("al", "como", "con", "de", "del", "el", "en", "es", "la", "las", "lo"),
        *("los", "para", "por", "que", "se", "su", "sus", "un", "una", "y"),
        *("cuando", "esta", "este", "más", "pero", "puede", "si", "sin", "son"),
        *("tiene", "tienen"),
        *("ak", "gen", "ki", "li", "nan", "ou", "pa", "pou", "sa", "yo"),
        *("des", "du", "est", "et", "le", "les", "qui"),
    )
)
"""Small words of Spanish, Haitian Creole and French."""
MOST_ENGLISH = 0.1
LEAST_FOREIGN = 0.2
LEAST_FAMILIAR = 0.35
"""Shares of the words of a sentence; below the last, its words are nearly all rare."""

IN_CAPITALS = "it is in capitals. Write it in small letters, so that it can be edited"
NOT_ENGLISH = (
    "some of it is not plain English. Give what is in another language a sheet of its "
    "own, or set it right"
)


def doubt(words: str) -> str:
    """Say why a paragraph is not edited, and what to do; empty where it may be."""
    if is_shouted(tokens(words)):
        return IN_CAPITALS
    return NOT_ENGLISH if any(map(_is_foreign, sentences(words))) else ""


def _is_foreign(sentence: str) -> bool:
    """Tell whether a sentence lacks English words and has others in their place."""
    found = tuple(word.lower() for word in tokens(sentence))
    if len(found) < FEWEST_WORDS:
        return False
    english, foreign = (_share(found, known) for known in (SMALL_WORDS, FOREIGN_WORDS))
    familiar = sum(map(is_familiar, found)) / len(found)
    is_unknown = english < MOST_ENGLISH and familiar < LEAST_FAMILIAR
    return is_unknown or (foreign >= LEAST_FOREIGN and foreign > english)


def _share(words: tuple[str, ...], known: frozenset[str]) -> float:
    return sum(word in known for word in words) / len(words)
