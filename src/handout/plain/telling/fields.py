"""What typed fields say where a source has no prose for it, and the drawn families."""

from collections.abc import Collection, Iterable, Iterator

from handout.model import Condition
from handout.model.additions import Passage
from handout.model.condition import InheritancePattern, Section, SectionKind
from handout.plain.statements import Names, patterns_told
from handout.plain.statements.family import FamilyDiagram, family_diagram
from handout.plain.statements.templates import (
    frequency_told,
    genes_told,
    inheritance_told,
)
from handout.plain.telling.values import Trace
from handout.prose import Figure, Prose, Text, paragraph

FIELD_KINDS: frozenset[SectionKind] = frozenset({"frequency", "causes", "inheritance"})
"""Kinds of section for which a condition may have typed fields."""


def from_fields(
    condition: Condition, names: Names, kinds: Collection[str]
) -> Iterator[Trace]:
    """Yield passages of reviewed words for the fields of these kinds of section."""
    language = condition.language
    if "frequency" in kinds:
        for frequency in condition.frequency:
            yield from _trace("how-common", frequency_told(frequency, names, language))
    if "causes" in kinds:
        yield from _trace("causes", genes_told(condition.gene_groups, names, language))
    if "inheritance" in kinds:
        is_one = len(condition.inheritance) == 1
        for pattern in condition.inheritance:
            told = inheritance_told(pattern, names, language, is_one=is_one)
            yield from _trace("families", told)


def _trace(part: str, sentences: tuple[str, ...]) -> Iterator[Trace]:
    if sentences:
        prose = Prose.of(paragraph(" ".join(sentences)))
        yield Trace(part, Passage(prose=prose, provenance="template"))


def patterns_of(
    condition: Condition, sections: Iterable[Section], names: Names
) -> tuple[InheritancePattern, ...]:
    """Return all patterns that fields and prose state, none chosen over another."""
    found: list[InheritancePattern] = [*condition.inheritance]
    for section in sections:
        if section.kind == "inheritance":
            found += patterns_told(section.prose.plain, names)
    unlike: dict[InheritancePattern, None] = dict.fromkeys(found)
    return tuple(unlike)


def drawn(patterns: Iterable[InheritancePattern], language: str) -> list[FamilyDiagram]:
    """Return a family for each pattern that can be drawn."""
    found = (family_diagram(pattern, language) for pattern in patterns)
    return [diagram for diagram in found if diagram]


def as_trace(diagram: FamilyDiagram) -> Trace:
    """Return a drawn family as a passage."""
    figure = Figure(
        alt=diagram.alt,
        picture=diagram.picture.sha256,
        caption=Text.of(diagram.caption),
    )
    passage = Passage(prose=Prose.of(figure), provenance="template")
    return Trace("families", passage)
