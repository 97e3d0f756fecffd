"""Genes, links and references: what the source lists rather than tells."""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote

from handout.blocks import Bibliography, Block, Heading
from handout.model import Condition
from handout.model.condition import (
    Chromosome,
    Gene,
    GeneGroup,
    Link,
    LinkGroup,
    LinkKind,
    Reference,
)
from handout.prose import Paragraph, Span, Text, bullets
from handout.resources import uncovered
from handout.wording import Wording

RELATED_HEADINGS: dict[LinkKind, str] = {
    "topics": "Related topics",
    "groups": "Topic groups",
    "institute": "Leading research institute",
    "languages": "In other languages",
    "encyclopedia": "Encyclopedia (link only)",
    "questions": "Questions about genetics",
}

FINDERS = {
    "doi": ("https://doi.org/{}", "doi:{}"),
    "pmid": ("https://pubmed.ncbi.nlm.nih.gov/{}/", "PubMed {}"),
    "pmcid": ("https://pmc.ncbi.nlm.nih.gov/articles/{}/", "PubMed Central {}"),
}
"""Where a citation is found by its numbers, and the words for each."""


def genes(condition: Condition, words: Wording) -> Iterator[Block]:
    """Yield the genes and chromosomes, one list a group."""
    groups = [group for group in condition.gene_groups if _members(group)]
    if not groups:
        return
    heading = "Genes linked to this condition"
    if any(group.chromosomes for group in groups):
        heading = "Genes and chromosomes linked to this condition"
    yield Heading(text=Text.of(words(heading)), level=2)
    for group in groups:
        yield from _gene_group(group, words)


def _members(group: GeneGroup) -> tuple[Gene | Chromosome, ...]:
    return (*group.genes, *group.chromosomes)


def _gene_group(group: GeneGroup, words: Wording) -> Iterator[Block]:
    """Yield a group: symbols alone in one line, named genes as a list."""
    lead = ""
    if group.publisher:
        lead = words("Listed by {publisher}:", publisher=group.publisher)
    members = _members(group)
    if any(gene.name for gene in group.genes):
        if lead:
            yield Paragraph(Text.of(lead))
        yield bullets(_member(member) for member in members)
    else:
        comma = words(", ")
        parts = (part for member in members for part in (comma, _member(member)))
        opening = f"{lead}{words.space}" if lead else ""
        yield Paragraph(Text.of(opening, *tuple(parts)[1:]))


def _member(member: Gene | Chromosome) -> Text:
    if isinstance(member, Chromosome):
        return Text.of(Span(member.name, link=member.address))
    name = f" ({member.name})" if member.name else ""
    return Text.of(Span(member.symbol, link=member.address), name)


def resources(
    groups: Iterable[LinkGroup], heading: str, words: Wording
) -> Iterator[Block]:
    """Yield links under one heading, each group under its own."""
    shown = [group for group in groups if group.links]
    if not shown:
        return
    yield Heading(text=Text.of(words(heading)), level=2)
    for group in shown:
        if title := _group_heading(group, words):
            yield Heading(text=Text.of(title), level=3)
        yield bullets(map(_link, group.links))


def _group_heading(group: LinkGroup, words: Wording) -> str:
    """Name a group: our words for what is related, else the source's own."""
    if known := RELATED_HEADINGS.get(group.kind):
        return words(known)
    return group.heading


def _link(link: Link) -> Text:
    """Name a link, in its own language too as far as our fonts can print that."""
    native = link.native if not uncovered(link.native) else ""
    beside = "; ".join(filter(None, (native, link.publisher)))
    return Text.of(Span(link.text, link=link.address), f" ({beside})" if beside else "")


def references(condition: Condition, words: Wording) -> Iterator[Block]:
    """Yield the citations with their numbers as links."""
    if not condition.references:
        return
    yield Heading(text=Text.of(words("References")), level=2)
    yield Bibliography(items=tuple(map(_reference, condition.references)))


def _reference(reference: Reference) -> Text:
    return Text.of(reference.text, *_finders(reference))


def _finders(reference: Reference) -> Iterator[str | Span]:
    """Yield links for the numbers of a citation that its words do not tell."""
    told = reference.text.plain
    for field, (address, words) in FINDERS.items():
        number = getattr(reference, field)
        if number and not _tells(told, number):
            yield " "
            yield Span(words.format(number), link=address.format(quote(number)))
    if reference.address and reference.address not in told:
        yield " "
        yield Span(reference.address, link=reference.address)


def _tells(words: str, number: str) -> bool:
    """Tell whether a number stands in words by itself, not inside a longer one."""
    return bool(re.search(rf"(?<!\w){re.escape(number)}(?!\w)", words))
