"""Told sentences as passages: short paragraphs and lists with their provenance."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from handout.model.additions import Passage, Provenance
from handout.plain.telling.choosing import leans
from handout.plain.telling.values import Told, Trace
from handout.plain.words import sentences
from handout.prose import Block, Paragraph, Prose, Text, bullets, paragraph

LONG_PARAGRAPH = 4
"""Sentences after which a paragraph may end."""

IN_DOUBT: tuple[Provenance, ...] = ("recogniser", "template", "edit")
"""What needs a person's eye, the most first."""

ENDED = re.compile(r"[.!?:;\u2026][\"'\u201d\u2019)\]]*\s*\Z")

OWN: frozenset[Provenance] = frozenset(("recogniser", "template"))


def traces_of(part: str, told: Sequence[Told]) -> Iterator[Trace]:
    """Yield the passages of one paragraph of the source.

    They stay one paragraph as long as it is short.
    """
    standing = 0
    for _, run in groupby(told, key=lambda one: one.provenance in OWN):
        together = tuple(run)
        prose = Prose(blocks_of(together))
        length = standing + _length(prose[0])
        passage = Passage(
            prose=prose,
            provenance=provenance_of(together),
            follow_on=0 < standing < length <= LONG_PARAGRAPH,
        )
        yield Trace(part, passage, together)
        is_one = passage.follow_on and len(prose) == 1
        standing = length if is_one else _length(prose[-1])


def _length(block: Block) -> int:
    """Return the sentences of a paragraph; nothing follows on behind a list."""
    if not isinstance(block, Paragraph):
        return 0
    return len(sentences(block.text.plain))


def provenance_of(told: Iterable[Told]) -> Provenance:
    """Return that which most needs a person's eye."""
    every = tuple(told)
    found = {one.provenance for one in every}
    for provenance in IN_DOUBT:
        if provenance in found:
            return provenance
    return "edit" if any(one.explanations for one in every) else "source"


def blocks_of(told: Iterable[Told]) -> Iterator[Block]:
    """Yield paragraphs; a list ends one, and so do enough sentences.

    What explains a line without a full stop, such as an item of a list, stands below.
    """
    texts: list[Text] = []
    count = 0
    for one in told:
        if count >= LONG_PARAGRAPH and not leans(one.words):
            yield _paragraph(texts)
            texts, count = [], 0
        if one.items:
            yield _paragraph([*texts, *_texts(one.sentences)])
            yield bullets(one.items)
            texts, count = [], 0
        else:
            texts += _texts(one.sentences) or [one.line.text]
            count += max(1, len(one.sentences))
        if one.explanations and texts and not ENDED.search(texts[-1].plain):
            yield _paragraph(texts)
            texts, count = [], 0
        texts += _texts(one.explanations)
        count += len(one.explanations)
    if texts:
        yield _paragraph(texts)


def _texts(sentences: Iterable[str]) -> list[Text]:
    return [Text.of(sentence) for sentence in sentences]


def _paragraph(texts: Sequence[Text]) -> Block:
    """Join texts with blanks; bare neighbours become one span."""
    if all(len(text) == 1 and text == Text.of(text.plain) for text in texts):
        return paragraph(" ".join(text.plain for text in texts))
    spaced = [text for one in texts for text in (Text.of(" "), one)][1:]
    return paragraph(*spaced)
