"""Short texts with a fixed shape: links, references, genes and chromosomes."""

import re
from collections.abc import Mapping

from handout.model.condition import Chromosome, Gene, Link, Reference, Section
from handout.prose import List, Text, is_safe_address
from handout.readers.medlineplus.publishers import (
    NEW_WINDOW,
    part_publisher,
    without_opening,
)
from handout.readers.pieces import fold

CITATION_LINK = (
    rf"(?:Citation on PubMed|Free article on PubMed Central)(?:{NEW_WINDOW})?"
)
CITATION_LINKS = re.compile(rf"\s*{CITATION_LINK}(?:\s*(?:or)?\s*{CITATION_LINK})*\.?$")
LONGEST_TAIL = 300
"""Characters at the end of a citation in which its links stand."""

LONGEST_NAME = 100

ADDRESS = re.compile(r"(?i:https?)://\S*[^\s.,;:)\]]")
NUMBERS = {
    "doi": re.compile(
        r"(?:\bdoi:\s*|\bdoi\.org/)(?P<doi>10\.\d{4,9}/\S*[^\s.,;])", re.IGNORECASE
    ),
    "pmid": re.compile(
        r"(?:\bPMID:?\s*|/pubmed/|//pubmed\.ncbi\.nlm\.nih\.gov/)(?P<pmid>\d{1,9})\b"
    ),
    "pmcid": re.compile(r"\b(?P<pmcid>PMC\d{1,9})\b"),
}
"""The numbers by which a citation is found again, each in a group of its name."""

CHROMOSOME = re.compile(
    r"\bchromosomes?\b|\bmitochondrial DNA\b|^mtDNA$", re.IGNORECASE
)
CAPITALS = re.compile(r"[A-Z][A-Z0-9-]+")
SYMBOL = re.compile(r"[A-Za-z0-9][A-Za-z0-9@._-]{0,30}")


def entries(block: List) -> tuple[Text, ...]:
    """Return the items of a list, nested ones too, a line each."""
    return tuple(text for text in block.texts() if text.plain.strip())


def names(text: Text) -> tuple[str, ...]:
    """Return the names of a paragraph: one word, or what semicolons part.

    () where it may be another thing: a sentence, or lines that were run together.
    """
    words = fold(text.plain)
    is_sure = ";" in words or " " not in words
    parts = tuple(filter(None, map(str.strip, words.split(";"))))
    are_short = all(len(part) <= LONGEST_NAME for part in parts)
    return parts if is_sure and are_short and not words.endswith(".") else ()


def is_link(text: Text) -> bool:
    """Tell whether a text is one link, and at most its publisher behind it."""
    linked = fold("".join(span.text for span in text if span.link))
    is_one = len({span.link for span in text if span.link}) == 1
    return is_one and part_publisher(text.plain)[0] == without_opening(linked)


def link(text: Text) -> Link:
    """Read a link, with the publisher that follows its words."""
    words, publisher = part_publisher(text.plain)
    address = next(iter(_addresses(text)), "")
    return Link(text=words, address=address, publisher=publisher)


def reference(text: Text) -> Reference:
    """Read a citation: its text whole, and the numbers that find it again."""
    whole = without_opening(text.plain)
    words = _without_links(whole) or whole
    places = " ".join((words, *_addresses(text)))
    numbers = {name: _first(each, name, places) for name, each in NUMBERS.items()}
    return Reference(
        text=Text.of(words), address=_reference_address(words, text, numbers), **numbers
    )


def _without_links(whole: str) -> str:
    """Return a citation without the words of the links at its end."""
    kept, tail = whole[:-LONGEST_TAIL], whole[-LONGEST_TAIL:]
    return f"{kept}{CITATION_LINKS.sub('', tail)}".strip()


def gene(text: Text) -> Gene | Chromosome | None:
    """Read the entry of a gene list; None for words that are neither."""
    words = without_opening(text.plain)
    address = next(iter(_addresses(text)), "")
    if CHROMOSOME.search(words):
        return Chromosome(name=words, address=address)
    if SYMBOL.fullmatch(words):
        return Gene(symbol=words, address=address)
    return None


def abbreviation(
    title: str, names: tuple[str, ...], sections: tuple[Section, ...]
) -> str:
    """Return the name in capitals that follows the title in brackets, if any."""
    beginning = "".join(fold(found.prose.plain).lower() for found in sections[:1])
    capitals = (name for name in names if CAPITALS.fullmatch(name))
    for name in capitals:
        if beginning.startswith(f"{title} ({name})".lower()):
            return name
    return ""


def _addresses(text: Text) -> list[str]:
    return [span.link for span in text if is_safe_address(span.link)]


def _reference_address(words: str, text: Text, numbers: Mapping[str, str]) -> str:
    """Return where a reference can be read, unless a number of it says so already."""
    told = ADDRESS.search(words)
    if told and is_safe_address(told[0]):
        return told[0]
    others = (one for one in _addresses(text) if not _repeats(one, numbers))
    return next(others, "")


def _repeats(address: str, numbers: Mapping[str, str]) -> bool:
    return any(
        numbers[name] and _first(each, name, address) == numbers[name]
        for name, each in NUMBERS.items()
    )


def _first(pattern: re.Pattern[str], group: str, words: str) -> str:
    match = pattern.search(words)
    return match[group] if match else ""
