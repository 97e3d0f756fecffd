"""What else makes a text hard, each with its place: numbers, acronyms, and so on."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from handout.plain.readability.advice import Advice
from handout.plain.readability.sentences import Paragraph, Sentence

LONGEST_PARAGRAPH = 60
"""Words: three sentences of twenty, as the NHS content guide has it."""


class Notice(msgspec.Struct, frozen=True):
    """What was noticed: the section, the words, and what to do about them."""

    section: str
    found: str
    remedy: str


NUMBER_FORMS = (
    (
        re.compile(
            r"\b(?:0\.\d{3}|\d+\.(?!\d{3}\b)\d+|\d+,\d{1,2})\b"
            r"(?!,?\d|\s?(?:°|[FC]\b|degrees|grados))"
        ),
        "Use a whole number.",
    ),
    (
        re.compile(r"\b\d[\d,.]{0,20}\s?(?:%|percent\b|per cent\b|por ciento\b)"),
        "Say so many out of 100.",
    ),
    (re.compile(r"\b\d+:\d[\d,]*(?!\d|\s?[ap]\.?m)"), "Say 1 in so many."),
    (re.compile(r"\b\d+/\d+\b"), "Say it in words."),
    (re.compile(r"\bper (?:\d[\d,]*|thousand|million)\b"), "Say 1 in so many."),
    (re.compile(r"\b\d+(?:-|\s)fold\b"), "Say how many times as many."),
)
"""Numbers that many readers cannot use, and what to say instead (CDC, NHS).

A body's temperature has a decimal on every thermometer, so that it is none. Three
figures behind a point are thousands, as Spanish writes them, unless 0 stands before.
"""

FIGURE = r"\d{1,20}(?:[,.\s\u00a0]\d{3}){0,5}\b"
OUT_OF = re.compile(
    rf"\b\d[\d,]{{0,20}}\s(?:in|out of|de cada)(?:\severy)?\s({FIGURE})"
)
PARTS_THOUSANDS = re.compile(r"[,.\s\u00a0]")

KNOWN_ACRONYMS = frozenset({"AM", "PM", "TV", "UK", "US", "USA"})
GENE = re.compile(r"genes?|proteins?|chromosomes?", re.IGNORECASE)


def hard_numbers(sentences: Iterable[Sentence]) -> Iterator[Notice]:
    """Yield numbers in a hard form, then that they are out of different wholes."""
    wholes: dict[str, str] = {}
    for sentence in sentences:
        for pattern, remedy in NUMBER_FORMS:
            for found in pattern.findall(sentence.text):
                yield Notice(sentence.section, found, remedy)
        for whole in OUT_OF.findall(sentence.text):
            wholes.setdefault(PARTS_THOUSANDS.sub("", whole), whole)
    if len(wholes) > 1:
        told = ", ".join(f"out of {whole}" for whole in wholes.values())
        yield Notice("", told, "Count all out of the same number, if that is exact.")


def undefined_acronyms(sentences: Iterable[Sentence]) -> Iterator[Notice]:
    """Yield each acronym once that no brackets explain, and that is no gene."""
    told = tuple(sentences)
    known = {*KNOWN_ACRONYMS, *_defined(told), *_genes(told)}
    for sentence in told:
        for word in sentence.acronyms:
            if word not in known and word.removesuffix("s") not in known:
                known.add(word)
                yield Notice(sentence.section, word, "Say it in full where it begins.")


def _defined(sentences: Iterable[Sentence]) -> Iterator[str]:
    """Yield acronyms that stand in brackets, or that brackets stand behind."""
    for sentence in sentences:
        for word in sentence.acronyms:
            if f"({word})" in sentence.text or f"{word} (" in sentence.text:
                yield word


def _genes(sentences: Iterable[Sentence]) -> Iterator[str]:
    """Yield symbols that stand beside the word "gene": they stand for no words."""
    for sentence in sentences:
        marks = tuple(bool(GENE.fullmatch(word)) for word in sentence.words)
        for position, word in enumerate(sentence.words):
            if word in sentence.acronyms and any(
                marks[max(0, position - 2) : position + 2]
            ):
                yield word


def passive_verbs(sentences: Iterable[Sentence]) -> Iterator[Notice]:
    """Yield every passive."""
    for sentence in sentences:
        for passive in sentence.passives:
            yield Notice(sentence.section, passive, "Say who or what does it.")


def long_paragraphs(section: str, paragraphs: Iterable[Paragraph]) -> Iterator[Notice]:
    """Yield paragraphs longer than three sentences of twenty words."""
    for paragraph in paragraphs:
        words = sum(len(sentence.words) for sentence in paragraph.sentences)
        if words > LONGEST_PARAGRAPH:
            begins = " ".join(paragraph.block.text.split()[:6])
            count = len(paragraph.sentences)
            yield Notice(
                section,
                f"{words} words in {count} sentence{'s' * (count > 1)}: {begins} …",
                "Part it, or make a list of it.",
            )


def hurtful_words(sentences: Iterable[Sentence], advice: Advice) -> Iterator[Notice]:
    """Yield words that hurt the people of whom they are said."""
    kinder = advice.kinder
    if not kinder:
        return
    longest_first = sorted({*kinder, *advice.harmless}, key=len, reverse=True)
    pattern = re.compile(
        rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE
    )
    for sentence in sentences:
        for found in pattern.findall(sentence.text):
            if found.lower() in advice.harmless:
                continue
            plain = kinder[found.lower()]
            remedy = f"Say: {plain}." if plain else "Say it in other words."
            yield Notice(sentence.section, found, remedy)
