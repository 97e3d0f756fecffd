"""The one condition model: what a source says, frozen.

Prose keeps the source's words. Typed fields (frequency, genes, inheritance,
codes) are filled from structured sources and authors only, never guessed from
prose.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from typing import Annotated, Literal

from msgspec import Meta

from handout.dates import PartialDate
from handout.model.kinds import ConditionId, Language, Struct, Words
from handout.model.review import Review
from handout.prose import Block, Figure, Prose, Text, lines, require_safe_address

SectionKind = Literal[
    "description",
    "signs",
    "effects",
    "frequency",
    "causes",
    "risk",
    "inheritance",
    "diagnosis",
    "treatment",
    "prevention",
    "outlook",
    "self-care",
    "when-to-call",
    "other",
]
"""What a section is about; `other` keeps the source's heading as its only name."""

InheritancePattern = Literal[
    "autosomal-dominant",
    "autosomal-recessive",
    "x-linked",
    "x-linked-dominant",
    "x-linked-recessive",
    "y-linked",
    "mitochondrial",
    "codominant",
    "multifactorial",
    "not-inherited",
    "unknown",
]

Relation = Literal["exact", "broader", "narrower", "related"]
"""How the code's meaning stands to the condition: a broader code covers more."""

LONGEST_SLUG = 80
RESERVED_SLUGS = frozenset(
    {"con", "prn", "aux", "nul"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
)
"""Names that Windows keeps for itself, whatever follows the dot."""


class Source(Struct, frozen=True):
    """Where the text came from, and under which terms.

    Dates may be partial. `sha256` is the hash of the bytes that were read.
    """

    publisher: str = ""
    address: str = ""
    licence: str = ""
    attribution: str = ""
    reviewed: PartialDate | None = None
    published: PartialDate | None = None
    updated: PartialDate | None = None
    captured: PartialDate | None = None
    sha256: str = ""

    def __post_init__(self) -> None:
        """Refuse an address that no sheet may link to."""
        require_safe_address(self.address)

    @property
    def newest(self) -> PartialDate | None:
        """The last date on which the text is known to have stood, or None."""
        dates = (self.reviewed, self.published, self.updated, self.captured)
        known = [date for date in dates if date]
        return max(known, key=lambda date: date.last_day) if known else None


class Code(Struct, frozen=True):
    """A code that stands for the condition, such as ICD-10-CM D89.82."""

    system: Words
    code: Words
    display: str = ""
    relation: Relation = "exact"


class Section(Struct, frozen=True, kw_only=True):
    """A part of the source's text under its own heading.

    `level` 1 is a section of the sheet, 2 a part of the section before it.
    An empty heading is filled with our wording for the kind.
    """

    kind: SectionKind = "other"
    heading: str = ""
    level: Literal[1, 2] = 1
    prose: Prose

    @property
    def sha256(self) -> str:
        """Hash of the words: NFC, white space folded, so that formats agree.

        Of a picture only the caption counts: whether the picture could be had
        does not change the text.
        """
        told = (line for block in self.prose for line in _words(block))
        words = unicodedata.normalize("NFC", " ".join((self.heading, *told)))
        return hashlib.sha256(" ".join(words.split()).encode()).hexdigest()


def _words(block: Block) -> Iterable[str]:
    if not isinstance(block, Figure):
        return lines(block)
    return [text.plain for text in (block.caption, *block.caption.notes)]


class Frequency(Struct, frozen=True):
    """How common the condition is, as a structured source or an author gives it.

    `one-in` and `reported` carry numbers: 1 in `low` (to `high`) people, or
    `low` (to `high`) people or families reported. `rare` and `unknown` carry none.
    `among` names who is counted; `certainty` keeps the source's own hedge.
    """

    form: Literal["one-in", "reported", "rare", "unknown"]
    low: Annotated[int, Meta(ge=1)] | None = None
    high: Annotated[int, Meta(ge=1)] | None = None
    among: str = "people"
    certainty: Literal["exact", "about", "fewer-than", "more-than"] = "about"

    def __post_init__(self) -> None:
        """Refuse numbers that are missing, upside down or of no use."""
        counts = self.form in {"one-in", "reported"}
        numbers = [number for number in (self.low, self.high) if number is not None]
        if counts and self.low is None:
            message = f"found no `low`, expected a number with form {self.form!r}"
            raise ValueError(message)
        if numbers and not counts:
            message = f"found a number, expected none with form {self.form!r}"
            raise ValueError(message)
        if numbers != sorted(numbers):
            message = "found `high` below `low`, expected the larger number in `high`"
            raise ValueError(message)
        if self.high is not None and self.certainty in {"fewer-than", "more-than"}:
            message = f"found `high`, expected none with certainty {self.certainty!r}"
            raise ValueError(message)


class Gene(Struct, frozen=True):
    """A gene by its symbol."""

    symbol: Words
    name: str = ""
    address: str = ""

    def __post_init__(self) -> None:
        """Refuse an address that no sheet may link to."""
        require_safe_address(self.address)


class Chromosome(Struct, frozen=True):
    """A chromosome by the name that the source gives it."""

    name: Words
    address: str = ""

    def __post_init__(self) -> None:
        """Refuse an address that no sheet may link to."""
        require_safe_address(self.address)


class GeneGroup(Struct, frozen=True):
    """Genes and chromosomes that a source lists together, and who lists them."""

    publisher: str = ""
    genes: tuple[Gene, ...] = ()
    chromosomes: tuple[Chromosome, ...] = ()


class Link(Struct, frozen=True):
    """Something to read elsewhere; the address may be lost in a text capture.

    `native` is the text in the language that the link leads to, `translated` the
    address of the same page in the source's other language. `filed_under` are
    words by which the source sorts its links, beside the heading of the group.
    """

    text: Words
    address: str = ""
    publisher: str = ""
    native: str = ""
    translated: str = ""
    filed_under: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse an address that no sheet may link to."""
        require_safe_address(self.address)
        require_safe_address(self.translated)


LinkKind = Literal[
    "resources",
    "topics",
    "groups",
    "institute",
    "languages",
    "encyclopedia",
    "questions",
]
"""What links lead to; all but `resources` stand under a heading of ours."""


class LinkGroup(Struct, frozen=True):
    """Links under a heading of the source.

    `encyclopedia` texts are under copyright: they are linked, never copied.
    """

    heading: str
    links: tuple[Link, ...]
    kind: LinkKind = "resources"


class Reference(Struct, frozen=True):
    """One citation, with the numbers that find it again."""

    text: Text
    doi: str = ""
    pmid: str = ""
    pmcid: str = ""
    address: str = ""

    def __post_init__(self) -> None:
        """Refuse an address that no sheet may link to."""
        require_safe_address(self.address)


class Translation(Struct, frozen=True):
    """The same condition in another language of the same publisher."""

    language: Language
    id: ConditionId
    title: str = ""


class Condition(Struct, frozen=True):
    """One disease, syndrome or health topic as its source describes it.

    `index_terms` are words under which the source's index leads here; they need
    not mean the same, so that they serve to find the condition and are not
    printed. `brief` is what the source says of it where it only announces it.
    `review` is None where the publisher reviews its own text; its dates stand
    in `source`. Text that a clinic wrote carries its review here.
    """

    id: ConditionId
    title: Words
    language: Language = "en"
    abbreviation: str = ""
    other_names: tuple[str, ...] = ()
    index_terms: tuple[str, ...] = ()
    brief: str = ""
    codes: tuple[Code, ...] = ()
    sections: tuple[Section, ...] = ()
    frequency: tuple[Frequency, ...] = ()
    gene_groups: tuple[GeneGroup, ...] = ()
    inheritance: tuple[InheritancePattern, ...] = ()
    figures: tuple[Figure, ...] = ()
    resources: tuple[LinkGroup, ...] = ()
    related: tuple[LinkGroup, ...] = ()
    references: tuple[Reference, ...] = ()
    disclaimers: Prose = Prose()
    source: Source = Source()
    translations: tuple[Translation, ...] = ()
    review: Review | None = None

    @property
    def slug(self) -> str:
        """The last part of the id, safe as a file name on every system."""
        words = re.sub(r"[^a-z0-9]+", "-", self.id.rpartition("/")[2]).strip("-")
        slug = words[:LONGEST_SLUG].rstrip("-")
        return f"{slug}-sheet" if slug in RESERVED_SLUGS else slug

    def section(self, kind: SectionKind) -> Section | None:
        """Return the first section of a kind, or None."""
        return next((found for found in self.sections if found.kind == kind), None)

    def section_hash(self, kind: str) -> str:
        """Hash all sections of a kind together; empty where there is none.

        One section alone hashes as itself.
        """
        hashes = [found.sha256 for found in self.sections if found.kind == kind]
        if len(hashes) > 1:
            return hashlib.sha256("".join(hashes).encode()).hexdigest()
        return "".join(hashes)
