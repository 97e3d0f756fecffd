"""Bent facts, planted in real or invented sentences, one at a time.

The tables here are written apart from those of the product: a word that the product
forgot must be able to stand here.
"""

import re
from collections.abc import Callable, Iterator

Bend = Callable[[str], Iterator[str]]


def dropped(words: str) -> Bend:
    """Return a bend that leaves out one of the words at a time."""
    pattern = re.compile(rf"\b(?:{'|'.join(words.split())})\b ?", re.IGNORECASE)

    def bend(text: str) -> Iterator[str]:
        for found in pattern.finditer(text):
            yield text[: found.start()] + text[found.end() :]

    return bend


def exchanged(pairs: str) -> Bend:
    """Return a bend that exchanges one word at a time: `more|less, left|right`."""
    other = {}
    for pair in pairs.split(", "):
        one, two = pair.split("|")
        other.update({one: two, two: one})
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, other))})\b")

    def bend(text: str) -> Iterator[str]:
        for found in pattern.finditer(text):
            yield text[: found.start()] + other[found[0]] + text[found.end() :]

    return bend


def raised(text: str) -> Iterator[str]:
    """Yield the text with one figure at a time made one more."""
    for found in re.finditer(r"\b\d+(?:,\d{3})*\b", text):
        more = str(int(found[0].replace(",", "")) + 1)
        yield text[: found.start()] + more + text[found.end() :]


def renamed(text: str) -> Iterator[str]:
    """Yield the text with the last letter of one symbol at a time exchanged."""
    for found in re.finditer(r"\b[A-Z][A-Z0-9]{2,}\b", text):
        last = "Z" if found[0].endswith("Q") else "Q"
        yield text[: found.end() - 1] + last + text[found.end() :]


PREFIXED = re.compile(
    r"\b(?:un|non|in|im|ab)(affected|able|known|likely|clear|usual|controlled|related"
    r"|cancerous|functional|active|complete|ability|normal|mature|sufficient"
    r"|voluntary)\b"
)


def without_prefix(text: str) -> Iterator[str]:
    """Yield the text with one word at a time turned into its contrary."""
    for found in PREFIXED.finditer(text):
        yield text[: found.start()] + found[1] + text[found.end() :]


BENDS: dict[str, Bend] = {
    "number raised": raised,
    "number word": exchanged("one|two, three|four, five|six, half|third"),
    "negation dropped": dropped("not no never without neither none cannot"),
    "prefix dropped": without_prefix,
    "modal dropped": dropped("may might can could should must"),
    "modal exchanged": exchanged("may|will, can|must, could|should"),
    "hedge dropped": dropped(
        "usually often sometimes rarely typically generally approximately about "
        "estimated likely probably mostly occasionally frequently commonly "
        "nearly almost mainly"
    ),
    "hedge exchanged": exchanged("usually|always, often|rarely, typically|never"),
    "thought exchanged": exchanged(
        "thought|known, suggest|show, unclear|clear, unknown|known, unlikely|likely"
    ),
    "who exchanged": exchanged(
        "males|females, male|female, mother|father, parents|children, men|women, "
        "boys|girls, brothers|sisters, sons|daughters"
    ),
    "direction exchanged": exchanged(
        "increase|decrease, increased|decreased, increases|decreases, high|low, "
        "higher|lower, more|less, left|right, large|small, larger|smaller, "
        "worse|better, too much|too little, above|below, overactive|underactive"
    ),
    "quantifier exchanged": exchanged("all|some, most|few, both|either, each|some"),
    "quantifier dropped": dropped("most some many several few both only"),
    "cause exchanged": exchanged(
        "causes|is associated with, cause|are linked to, associated with|caused by"
    ),
    "inheritance exchanged": exchanged("dominant|recessive, autosomal|X-linked"),
    "time exchanged": exchanged(
        "birth|puberty, infancy|adulthood, before|after, early|late, days|weeks, "
        "months|years, until|when"
    ),
    "condition dropped": dropped("if unless only"),
    "contrast dropped": dropped("but although however"),
    "symbol renamed": renamed,
}


def bent(text: str, kind: str) -> Iterator[str]:
    """Yield each way to bend one fact of a text by one kind of bend."""
    for changed in BENDS[kind](text):
        yield " ".join(changed.split())
