"""What the data files of MedlinePlus Genetics know of a condition, to a condition.

JSON and XML carry the same; each reader fills a `Record`, and the rest is common.
Of the text both have the description alone; patterns, genes and codes are typed.
"""

import re
from collections.abc import Iterator

import msgspec

from handout.dates import PartialDate
from handout.errors import Doubt, HandoutWarning, Malformed
from handout.model.condition import (
    Chromosome,
    Code,
    Condition,
    Gene,
    GeneGroup,
    InheritancePattern,
    Link,
    LinkGroup,
    Relation,
    Section,
    SectionKind,
)
from handout.readers.genetics.citations import abbreviation
from handout.readers.genetics.headings import LISTER
from handout.readers.limits import require_title
from handout.readers.markup.gathering import gather
from handout.readers.markup.links import cleaned
from handout.readers.markup.tree import parse
from handout.readers.medlineplus.addresses import PageAddress, page_address
from handout.readers.medlineplus.dates import partial_date
from handout.readers.medlineplus.terms import source
from handout.readers.outline import outline
from handout.readers.pieces import Piece, fold, losses
from handout.readers.reading import Reading

PATTERNS: dict[str, InheritancePattern] = {
    "ac": "codominant",
    "ad": "autosomal-dominant",
    "ar": "autosomal-recessive",
    "m": "mitochondrial",
    "mu": "multifactorial",
    "n": "not-inherited",
    "u": "unknown",
    "x": "x-linked",
    "xd": "x-linked-dominant",
    "xr": "x-linked-recessive",
    "y": "y-linked",
}
"""Codes of inheritance; `ad` and `u` were seen, the words decide on the others."""

PATTERN_WORDS: dict[str, InheritancePattern] = {
    "autosomal codominant": "codominant",
    "autosomal dominant": "autosomal-dominant",
    "autosomal recessive": "autosomal-recessive",
    "codominant": "codominant",
    "mitochondrial": "mitochondrial",
    "multifactorial": "multifactorial",
    "not inherited": "not-inherited",
    "pattern unknown": "unknown",
    "sporadic": "not-inherited",
    "unknown": "unknown",
    "x-linked": "x-linked",
    "x-linked dominant": "x-linked-dominant",
    "x-linked recessive": "x-linked-recessive",
    "y-linked": "y-linked",
}

ROLES: dict[str, SectionKind] = {
    "": "description",
    "description": "description",
    "frequency": "frequency",
    "genetic changes": "causes",
    "causes": "causes",
    "inheritance": "inheritance",
    "inheritance pattern": "inheritance",
}
"""What a text is about, by its role."""


RANGE = re.compile(r"[A-Z]\d\w(?:\.\w+)?\s*[-–]\s*[A-Z]\d\w(?:\.\w+)?")
"""A range of ICD-10-CM codes, such as I10-I16."""


class Named(msgspec.Struct, frozen=True):
    """A name and the page that tells of it."""

    name: str
    address: str = ""


class Told(msgspec.Struct, frozen=True):
    """A text in HTML, and what it is about."""

    role: str
    markup: str


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """One condition of a data file, its words as they stand there.

    `patterns` are pairs of code and words, `codes` of system and code. `unknown`
    is what stood in the record and belongs to no field.
    """

    name: str
    page: str
    texts: tuple[Told, ...] = ()
    patterns: tuple[tuple[str, str], ...] = ()
    genes: tuple[Named, ...] = ()
    chromosomes: tuple[Named, ...] = ()
    synonyms: tuple[str, ...] = ()
    codes: tuple[tuple[str, str], ...] = ()
    topics: tuple[Named, ...] = ()
    reviewed: str = ""
    published: str = ""
    unknown: tuple[str, ...] = ()


def read_record(record: Record, place: str) -> Reading:
    """Make the condition of a record.

    Raises `Malformed` and `UnknownFormat` where it has no name or no address of a
    condition, `TooLarge` where its text is hostile.
    """
    require_title(record.name, place)
    address = page_address(record.page, place)
    if address.kind != "genetics":
        raise Malformed(
            f"found the address {address.canonical!r}, expected that of a condition.",
            place=place,
            remedy="Take the page or file of the condition.",
        )
    texts = [_Text(told, address, place) for told in record.texts]
    sections = tuple(section for text in texts for section in text.sections)
    condition = Condition(
        id=address.condition_id,
        title=record.name,
        abbreviation=abbreviation(record.name, record.synonyms, sections),
        other_names=tuple(dict.fromkeys(record.synonyms)),
        codes=tuple(_codes(record)),
        sections=sections,
        gene_groups=tuple(_gene_groups(record, address)),
        inheritance=_patterns(record),
        related=tuple(_related(record, address)),
        source=source(address, _dates(record)),
    )
    doubts = [told for text in texts for told in text.losses]
    doubts += _doubts(record, condition)
    lost = (*(one for text in texts for one in text.lost), *_not_understood(record))
    warnings = tuple(HandoutWarning(kind, place, told) for kind, told in doubts)
    return Reading((condition,), warnings, lost)


class _Text:
    """The sections of one text of a record, and what of it was lost."""

    def __init__(self, told: Told, address: PageAddress, place: str) -> None:
        self.kind = ROLES.get(told.role.lower().replace("-", " "), "other")
        self.heading = told.role.capitalize() if self.kind == "other" else ""
        pieces = _pieces(told, address, place)
        found = outline(pieces)
        self.sections = tuple(map(self._section, found.sections))
        self.losses = tuple(losses(pieces))
        self.lost = found.not_understood

    def _section(self, section: Section) -> Section:
        """Give what stands above the first heading the kind of the text's role."""
        if section.heading:
            return section
        return msgspec.structs.replace(section, kind=self.kind, heading=self.heading)


def _pieces(told: Told, address: PageAddress, place: str) -> tuple[Piece, ...]:
    if not told.markup.strip():
        return ()
    return gather(parse(told.markup, place), address.base, address.language)


def _codes(record: Record) -> Iterator[Code]:
    """Yield the codes; a range of codes covers more than the condition."""
    for system, code in dict.fromkeys(record.codes):
        relation: Relation = "broader" if RANGE.fullmatch(code) else "exact"
        yield Code(system=system, code=code, relation=relation)


def _patterns(record: Record) -> tuple[InheritancePattern, ...]:
    told = map(_pattern, record.patterns)
    known: list[InheritancePattern] = [pattern for pattern in told if pattern]
    return tuple(dict.fromkeys(known))


def _pattern(told: tuple[str, str]) -> InheritancePattern | None:
    """Return a pattern of inheritance by its words, else by its code."""
    code, words = (part.strip().lower() for part in told)
    return PATTERN_WORDS.get(words) or (None if words else PATTERNS.get(code))


def _gene_groups(record: Record, address: PageAddress) -> Iterator[GeneGroup]:
    if record.genes or record.chromosomes:
        yield GeneGroup(
            publisher=LISTER,
            genes=tuple(
                Gene(symbol=one.name, address=cleaned(one.address, address.base))
                for one in record.genes
            ),
            chromosomes=tuple(
                Chromosome(name=one.name, address=cleaned(one.address, address.base))
                for one in record.chromosomes
            ),
        )


def _related(record: Record, address: PageAddress) -> Iterator[LinkGroup]:
    if record.topics:
        links = tuple(
            Link(text=one.name, address=cleaned(one.address, address.base))
            for one in record.topics
        )
        yield LinkGroup(heading="", links=links, kind="topics")


def _dates(record: Record) -> dict[str, PartialDate]:
    found = {field: partial_date(getattr(record, field)) for field in DATES}
    return {field: date for field, date in found.items() if date}


DATES = ("reviewed", "published")


def _not_understood(record: Record) -> Iterator[str]:
    yield from record.unknown
    yield from (f"inheritance: {fold(' '.join(told))}" for told in _strange(record))


def _strange(record: Record) -> Iterator[tuple[str, str]]:
    return (told for told in record.patterns if not _pattern(told))


def _doubts(record: Record, condition: Condition) -> Iterator[Doubt]:
    """Yield what a person should look at, as a kind and a sentence."""
    for code, words in _strange(record):
        sentence = f"found an unknown pattern of inheritance: {(words or code)[:60]!r}."
        yield "unknown-pattern", sentence
    for field in DATES:
        written = getattr(record, field)
        if written and not partial_date(written):
            yield "no-date", f"{written[:40]!r} is no date; it was left out."
    if not condition.sections:
        yield "no-text", "the source has no text about this condition."
    if not (condition.source.reviewed or condition.source.updated):
        yield "no-date", "the source does not tell when it was last reviewed."
