"""The sentences of a material with what makes each of them hard."""

from collections.abc import Iterator

import msgspec

from handout.plain.readability.counts import Counts, counted
from handout.plain.readability.material import Block, Material, Section
from handout.plain.words import is_acronym, is_hard, is_rare, sentences, tokens
from handout.plain.words.passive import passives
from handout.plain.words.tokens import is_shouted

STOPS = (".", "!", "?", "…")
CLOSING = "\"'”’»)] "


class Sentence(msgspec.Struct, frozen=True, kw_only=True):
    """One sentence: its words, and those among them that are hard."""

    section: str
    text: str
    words: tuple[str, ...]
    counts: Counts
    rare: tuple[str, ...] = ()
    hard: tuple[str, ...] = ()
    acronyms: tuple[str, ...] = ()
    passives: tuple[str, ...] = ()


class Paragraph(msgspec.Struct, frozen=True):
    """The sentences of one block."""

    block: Block
    sentences: tuple[Sentence, ...]


class Cut(msgspec.Struct, frozen=True):
    """A sentence before its words are looked at."""

    text: str
    words: tuple[str, ...]
    joins: bool


def paragraphs(material: Material) -> dict[str, tuple[Paragraph, ...]]:
    """Return the paragraphs of each section, by its name and in order.

    Sections of one name are told together.
    """
    cut = [(part, tuple(_cut(part))) for part in material.sections]
    small = frozenset(
        word
        for _, blocks in cut
        for _, found in blocks
        for one in found
        for word in one.words
        if word.islower()
    )
    reader = _Reader(material.language, small, frozenset(material.names))
    told: dict[str, tuple[Paragraph, ...]] = {}
    for part, blocks in cut:
        read = tuple(reader.paragraph(part.name, *block) for block in blocks)
        told[part.name] = (*told.get(part.name, ()), *read)
    return told


def _cut(section: Section) -> Iterator[tuple[Block, tuple[Cut, ...]]]:
    """Yield each block with its sentences, and whether they go on a lead-in.

    The first sentence of an item goes on what leads to the list: words that end in
    no full stop, before the list or in the item above.
    """
    is_open = False
    for block in section.blocks:
        cut = []
        for position, text in enumerate(sentences(block.text)):
            words = tokens(text)
            shouted = is_shouted(words)
            read = tuple(word.lower() for word in words) if shouted else words
            joins = block.is_item and is_open and position == 0
            cut.append(Cut(text, read, joins))
        if cut and not (block.is_item and is_open):
            is_open = not block.text.rstrip(CLOSING).endswith(STOPS)
        yield block, tuple(cut)


class _Reader:
    """Looks at words; `small` are those that the text writes in small letters.

    `names` may look like acronyms, and are none.
    """

    def __init__(
        self, language: str, small: frozenset[str], names: frozenset[str]
    ) -> None:
        self.names = names
        self.language = language
        self.is_english = language.partition("-")[0].lower() == "en"
        self.small = small

    def paragraph(self, section: str, block: Block, cut: tuple[Cut, ...]) -> Paragraph:
        return Paragraph(block, tuple(self.sentence(section, one) for one in cut))

    def sentence(self, section: str, cut: Cut) -> Sentence:
        words = self._with_small_first(cut.words) if self.is_english else ()
        return Sentence(
            section=section,
            text=cut.text,
            words=cut.words,
            counts=counted(cut.words, self.language, joins=cut.joins),
            rare=tuple(filter(is_rare, words)),
            hard=tuple(filter(is_hard, words)),
            acronyms=tuple(filter(self.is_acronym, cut.words)),
            passives=passives(cut.words, self.language),
        )

    def is_acronym(self, word: str) -> bool:
        return is_acronym(word) and word not in self.names

    def _with_small_first(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Take the first word for what it is elsewhere: a name keeps its capital."""
        first = words[0].lower() if words else ""
        return (first, *words[1:]) if first in self.small else words
