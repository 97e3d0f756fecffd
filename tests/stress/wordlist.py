"""The words of the stress documents, a file a language."""

import functools
from pathlib import Path
from typing import Literal

import msgspec
from ruamel.yaml import YAML

from handout.language_tags import Direction

Language = Literal["en", "es", "ar"]
Pair = tuple[str, str]
Triple = tuple[str, str, str]

FOLDER = Path(__file__).with_name("words")


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that a stress document says; `{number}` is filled in."""

    language: Language
    direction: Direction
    other: Language
    clinic: str
    contact: str
    phone: str
    packet: str
    title: str
    also: str
    label: Triple
    note: str
    draft: str
    fill_in: str
    clinic_word: str
    picture: str
    page_footer: str
    page: str
    contents: str
    part: str
    main_points: str
    call: str
    call_words: str
    emergency: str
    glance: str
    facts_header: Pair
    facts: tuple[Pair, ...]
    headings: tuple[str, ...]
    sentences: tuple[str, ...]
    items: tuple[str, ...]
    kinds: tuple[str, ...]
    table_caption: str
    table_header: tuple[str, ...]
    table_cells: tuple[str, ...]
    figure_alt: str
    figure_caption: str
    small_alt: str
    small_caption: str
    lost_alt: str
    words_to_know: str
    glossary_header: Pair
    glossary: tuple[Triple, ...]
    questions: str
    question: str
    see: str
    link_words: str
    abbreviation: Pair
    foreign: tuple[Pair, ...]
    in_other_words: str
    references: str
    citation: str
    citation_language: str
    source: str
    source_words: str
    disclaimer: str
    code_alt: str

    def sentence(self, number: int) -> str:
        """Return a sentence; they come again in the same order."""
        return self.sentences[number % len(self.sentences)]

    def paragraph(self, number: int, length: int = 5) -> str:
        """Return several sentences in a row."""
        return " ".join(self.sentence(number + step) for step in range(length))

    def item(self, number: int) -> str:
        """Return the words of a list item."""
        return self.items[number % len(self.items)]


@functools.cache
def words_of(language: Language) -> Words:
    """Read the words of a language."""
    path = FOLDER / f"{language}.yaml"
    return msgspec.convert(YAML(typ="safe").load(path), Words)
