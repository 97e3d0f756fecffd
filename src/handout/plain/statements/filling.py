"""What the slots of a pattern found, put into our sentences."""

import re
from collections.abc import Mapping, Sequence

from handout.plain.statements import tables
from handout.plain.statements.names import MARK, Masked

MENTION = re.compile(rf"{MARK}(\d+){MARK}")
BEGINNING = re.compile(
    r"\A(?:It|The|An?|This|One|Each|Familial|Isolated|Inherited|Classic|Autosomal"
    r"|Congenital|Hereditary|Germinal|Mosaic|Severe|Mild|[A-Z][a-z]+-onset)\b(?! \d)"
)
"""Words that have a capital only where they begin a sentence."""
GENERAL = {"the condition", "this condition"}
SLOT = re.compile(r"\{([A-Z]+)(\d*)\}")


def printed(match: re.Match[str], source: Masked) -> dict[str, str]:
    """Return the words that each slot of a match prints."""
    return {
        name: _printed(name, value, source)
        for name, value in match.groupdict().items()
        if value is not None
    }


def kept(match: re.Match[str], slots: Mapping[str, str]) -> tuple[str, ...]:
    """Return the words that a match took over as they stood."""
    return tuple(words for name, words in slots.items() if match[name] and _typed(name))


def told(sentences: Sequence[str], slots: Mapping[str, str]) -> tuple[str, ...]:
    """Return sentences of the table with their slots filled, yet without a capital."""
    return tuple(_filled(sentence, slots) for sentence in sentences)


def _typed(name: str) -> bool:
    """Tell whether a slot prints its text as it stands."""
    return _kind(name) in tables.words().typed


def _kind(name: str) -> str:
    return name.rstrip("0123456789")


def _printed(name: str, value: str, source: Masked) -> str:
    plain_words = tables.words().told.get(_kind(name))
    plain = plain_words[value.lower()] if plain_words else _inside(value)
    mentions = source.brief if _kind(name) == "COND" else source.mentions
    words = MENTION.sub(lambda mention: mentions[int(mention[1])], plain)
    return "it" if _kind(name) == "IT" and words in GENERAL else words


def _inside(value: str) -> str:
    """Return words as they stand inside a sentence."""
    return BEGINNING.sub(lambda word: word[0].lower(), value)


def _filled(sentence: str, slots: Mapping[str, str]) -> str:
    """Return a sentence of the table without a capital at its start, if it may lack it.

    A slot at the start keeps the letters that it has: a name or a gene.
    """
    lowered = (
        sentence if sentence.startswith("{") else sentence[:1].lower() + sentence[1:]
    )
    return SLOT.sub(lambda slot: slots[slot[1] + slot[2]], lowered)
