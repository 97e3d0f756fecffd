"""Conditions and texts of any kind, for properties that hold for all of them."""

from hypothesis import strategies as st

from handout.dates import PartialDate
from handout.model.condition import (
    Chromosome,
    Code,
    Condition,
    Frequency,
    Gene,
    GeneGroup,
    Link,
    LinkGroup,
    Reference,
    Section,
    SectionKind,
    Source,
)
from handout.model.review import Review
from handout.prose import Block, Figure, List, Paragraph, Prose, Span, Table, Text
from handout.resources import INVISIBLE

words = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp")),
    min_size=1,
    max_size=12,
)
addresses = st.sampled_from(("", "https://example.org/a?b=1&c=%20", "tel:555-0100"))
dates = st.sampled_from(("2018", "2018-12", "2018-12-01")).map(PartialDate)
ids = st.from_regex(r"[a-z][a-z0-9]{0,5}/[a-z0-9][a-z0-9.-]{0,9}", fullmatch=True)

headings = words.filter(lambda said: "".join({*said} - INVISIBLE).strip())
"""A heading of blanks is none, and is told."""

spans = st.builds(
    Span,
    words,
    strong=st.booleans(),
    link=addresses,
    language=st.sampled_from(("", "es")),
    position=st.sampled_from(("baseline", "subscript")),
)
texts = st.lists(spans, max_size=3).map(Text)
paragraphs = st.builds(Paragraph, texts)


def _lists(blocks: st.SearchStrategy[Block]) -> st.SearchStrategy[List]:
    items = st.lists(blocks, min_size=1, max_size=2).map(Prose)
    return st.builds(
        List, st.lists(items, min_size=1, max_size=3).map(tuple), ordered=st.booleans()
    )


tables = st.builds(
    Table,
    header=st.tuples(texts, texts),
    rows=st.lists(st.tuples(texts, texts), max_size=2).map(tuple),
    caption=texts,
)
figures = st.builds(Figure, alt=words, picture=words, caption=texts)
blocks: st.SearchStrategy[Block] = st.recursive(
    paragraphs | tables | figures, _lists, max_leaves=5
)
proses = st.lists(blocks, max_size=3).map(Prose)


def tuples(values: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    """Draw tuples of a few values."""
    return st.lists(values, max_size=2).map(tuple)


kinds: st.SearchStrategy[SectionKind] = st.sampled_from(("causes", "other", "signs"))
links = st.builds(Link, text=words, address=addresses, publisher=words)
conditions = st.builds(
    Condition,
    id=ids,
    title=words.filter(str.strip),
    abbreviation=words,
    other_names=tuples(words),
    codes=tuples(st.builds(Code, system=words, code=words, display=words)),
    sections=tuples(
        st.builds(
            Section,
            prose=proses,
            kind=kinds,
            heading=headings,
            level=st.sampled_from((1, 2)),
        )
    ),
    frequency=tuples(
        st.builds(
            Frequency,
            form=st.just("one-in"),
            low=st.integers(1, 50),
            high=st.none() | st.integers(50, 99),
        )
    ),
    gene_groups=tuples(
        st.builds(
            GeneGroup,
            publisher=words,
            genes=tuples(st.builds(Gene, symbol=words, address=addresses)),
            chromosomes=tuples(st.builds(Chromosome, name=words)),
        )
    ),
    inheritance=tuples(st.sampled_from(("x-linked", "unknown"))),
    figures=tuples(figures),
    resources=tuples(st.builds(LinkGroup, heading=words, links=tuples(links))),
    references=tuples(st.builds(Reference, text=texts, doi=words)),
    disclaimers=proses,
    source=st.builds(Source, publisher=words, updated=dates, address=addresses),
    review=st.builds(Review, due=dates),
)
