"""The headings of a MedlinePlus Genetics page, and which part each begins."""

import re
from typing import Literal, get_args

from handout.model.condition import LinkKind, SectionKind
from handout.readers.pieces import Heading, fold

ListPart = Literal["names", "genes", "references", "disclaimers"]
Part = SectionKind | LinkKind | ListPart

SECTION_KINDS: dict[str, SectionKind] = {kind: kind for kind in get_args(SectionKind)}
LINK_KINDS: dict[str, LinkKind] = {kind: kind for kind in get_args(LinkKind)}

PARTS: dict[str, Part] = {
    "description": "description",
    "frequency": "frequency",
    "causes": "causes",
    "genetic changes": "causes",
    "inheritance": "inheritance",
    "inheritance pattern": "inheritance",
    "other names for this condition": "names",
    "additional information & resources": "resources",
    "additional information and resources": "resources",
    "diagnosis & management": "resources",
    "diagnosis & management links": "resources",
    "references": "references",
    "sources for this page": "references",
    "related health topics": "topics",
    "medical encyclopedia": "encyclopedia",
    "understanding genetics": "questions",
    "disclaimers": "disclaimers",
}
"""The page's headings of today and of before 2020."""

BOOKMARKS: dict[str, Part] = {
    "description": "description",
    "frequency": "frequency",
    "causes": "causes",
    "inheritance": "inheritance",
    "synonyms": "names",
    "resources": "resources",
    "references": "references",
}
"""The names that a page itself has for its parts."""

LISTER = "MedlinePlus Genetics"

LEAD_INS: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(
            r"Learn more about the (?:genes?|chromosomes?)"
            r"(?: and (?:genes?|chromosomes?))? associated with .+"
        ),
        LISTER,
    ),
    (re.compile(r"Additional Information from NCBI Gene:?"), "NCBI Gene"),
)
"""Lines that lead in to a list of genes, and who lists them."""


def without_colon(words: str) -> str:
    """Return a heading without a colon behind it."""
    return fold(words).removesuffix(":").rstrip()


def part_of(heading: Heading) -> Part | None:
    """Return the part of the page that a heading begins, if it is a known one."""
    known = PARTS.get(without_colon(heading.words).lower())
    return known or BOOKMARKS.get(heading.bookmark.lower())


def is_lead_in(words: str) -> bool:
    """Tell whether a line leads in to a list of genes."""
    return bool(lister_of(words))


def lister_of(words: str) -> str:
    """Return who lists the genes that a line leads in to, or ""."""
    listers = (who for pattern, who in LEAD_INS if pattern.fullmatch(words))
    return next(listers, "")
