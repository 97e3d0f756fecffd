"""Chapters of a Genetics page to the parts of a condition."""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Any

from handout.model.condition import Chromosome, Gene, GeneGroup, LinkGroup, Section
from handout.prose import List, Paragraph, Prose, Text
from handout.readers.genetics import citations
from handout.readers.genetics.chapters import Chapter, Chapters
from handout.readers.genetics.headings import LINK_KINDS, SECTION_KINDS, lister_of
from handout.readers.pieces import fold

COUNT = re.compile(r"\s*\(\d{1,3} links?\)$")
"""How many links stand below a heading, as pages of before 2018 told."""

FIELDS: dict[str, str] = {
    **dict.fromkeys(SECTION_KINDS, "sections"),
    "names": "other_names",
    "genes": "gene_groups",
    "resources": "resources",
    "references": "references",
    "topics": "related",
    "encyclopedia": "related",
    "questions": "related",
    "disclaimers": "disclaimers",
}
"""The field of the condition that a part of the page fills."""


def filling(chapters: Chapters, field: str) -> Iterator[Chapter]:
    """Yield the chapters that fill a field, in order; empty ones fill none."""
    for chapter in chapters.all:
        if FIELDS[chapter.part] == field and chapter.members:
            yield chapter


def condition_parts(chapters: Chapters) -> dict[str, Any]:
    """Return the fields of the condition that chapters fill."""
    names = chain.from_iterable(map(_names, filling(chapters, "other_names")))
    return {
        "sections": tuple(map(_section, filling(chapters, "sections"))),
        "other_names": tuple(dict.fromkeys(names)),
        "gene_groups": tuple(map(_gene_group, filling(chapters, "gene_groups"))),
        "resources": tuple(map(_link_group, filling(chapters, "resources"))),
        "related": tuple(map(_link_group, filling(chapters, "related"))),
        "references": tuple(map(citations.reference, _lines(chapters, "references"))),
        "disclaimers": Prose(
            member.block
            for chapter in filling(chapters, "disclaimers")
            for member in chapter.members
        ),
        "figures": tuple(figure for _, figure in chapters.figures),
    }


def unknown_genes(chapters: Chapters) -> Iterator[str]:
    """Yield the entries of gene lists that are neither gene nor chromosome."""
    for text in _lines(chapters, "gene_groups"):
        if citations.gene(text) is None:
            yield fold(text.plain)


def _lines(chapters: Chapters, field: str) -> Iterator[Text]:
    for chapter in filling(chapters, field):
        yield from _entries(chapter)


def _entries(chapter: Chapter) -> Iterator[Text]:
    """Yield the list items of a chapter, and its paragraphs, a line each."""
    for member in chapter.members:
        if isinstance(member.block, List):
            yield from citations.entries(member.block)
        elif isinstance(member.block, Paragraph):
            yield member.block.text


def _names(chapter: Chapter) -> Iterator[str]:
    """Yield names: a list item is one as it stands, a paragraph holds several."""
    for member in chapter.members:
        if isinstance(member.block, List):
            yield from (fold(one.plain) for one in citations.entries(member.block))
        elif isinstance(member.block, Paragraph):
            yield from citations.names(member.block.text)


def _section(chapter: Chapter) -> Section:
    return Section(
        kind=SECTION_KINDS[chapter.part],
        heading=chapter.heading,
        level=chapter.level,
        prose=Prose(member.block for member in chapter.members),
    )


def _gene_group(chapter: Chapter) -> GeneGroup:
    found = [citations.gene(text) for text in _entries(chapter)]
    return GeneGroup(
        publisher=lister_of(chapter.heading),
        genes=tuple(one for one in found if isinstance(one, Gene)),
        chromosomes=tuple(one for one in found if isinstance(one, Chromosome)),
    )


def _link_group(chapter: Chapter) -> LinkGroup:
    return LinkGroup(
        heading=COUNT.sub("", chapter.heading),
        links=tuple(map(citations.link, _entries(chapter))),
        kind=LINK_KINDS[chapter.part],
    )
