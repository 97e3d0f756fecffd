"""What hypothesis draws from: texts, conditions and documents of any kind."""

import datetime

from hypothesis import settings
from hypothesis import strategies as st

from handout.blocks import (
    Bibliography,
    Block,
    Callout,
    ClinicStrip,
    Colophon,
    Contents,
    ContentsEntry,
    Entry,
    Fact,
    Facts,
    Glossary,
    Heading,
    LabelRow,
    PhoneLine,
    QRCode,
    WriteIn,
)
from handout.dates import PartialDate
from handout.document import Document, Footer, Part, Properties, SmallWords
from handout.model import Condition
from handout.model.condition import (
    Chromosome,
    Code,
    Frequency,
    Gene,
    GeneGroup,
    Link,
    LinkGroup,
    Reference,
    Section,
    Source,
)
from handout.prose import Figure, List, Paragraph, Prose, Span, Table, Text

steady = settings(derandomize=True, deadline=None, max_examples=80)
"""The same examples at every run, on a fast machine or a slow one."""

MARKS = "*[]()\\^-1. #:\nx"
ADDRESSES = ("", "#top", "https://example.org/a_(b)?c=1", "tel:+1-202-555-0100")

words = st.text(max_size=12) | st.text(MARKS, max_size=12)
filled = words.filter(bool)
addresses = st.sampled_from(ADDRESSES)
outside = addresses.filter(lambda address: not address.startswith("#"))
days = st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 12, 31))
partial_dates = st.builds(
    lambda day, length: PartialDate(day.isoformat()[:length]),
    days,
    st.sampled_from((4, 7, 10)),
)

spans = st.builds(
    Span,
    text=words,
    strong=st.booleans(),
    link=addresses,
    term=st.sampled_from(("", "marrow")),
    language=st.sampled_from(("", "es")),
    expansion=st.sampled_from(("", "in full")),
    position=st.sampled_from(("baseline", "subscript", "superscript")),
)
simple_spans = st.builds(Span, words) | st.builds(Span, words, link=addresses)
texts = st.lists(spans | simple_spans, max_size=4).map(Text)
notes = st.lists(simple_spans, min_size=1, max_size=2).map(tuple)
noted_spans = st.builds(Span, words, link=addresses, note=notes)
noted_texts = st.lists(spans | simple_spans | noted_spans, max_size=4).map(Text)

paragraphs = st.builds(Paragraph, noted_texts)
rows = st.lists(noted_texts, max_size=3).map(tuple)
tables = st.builds(
    Table,
    header=st.lists(texts, max_size=3).map(tuple),
    rows=st.lists(rows, max_size=2).map(tuple),
    caption=texts,
    row_heads=st.booleans(),
)
figures = st.builds(Figure, alt=words, picture=words, caption=noted_texts)
flat_blocks = paragraphs | tables | figures
lists = st.recursive(
    flat_blocks,
    lambda inner: st.builds(
        List,
        st.lists(st.lists(inner, max_size=2).map(Prose), max_size=3).map(tuple),
        ordered=st.booleans(),
    ),
    max_leaves=6,
)
proses = st.lists(flat_blocks | lists, max_size=3).map(Prose)


def some(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    """Draw a tuple of up to two."""
    return st.lists(strategy, max_size=2).map(tuple)


conditions = st.builds(
    Condition,
    id=st.just("clinic/river-fever"),
    title=filled,
    abbreviation=words,
    other_names=some(words),
    codes=some(st.builds(Code, system=filled, code=filled, display=words)),
    sections=some(
        st.builds(
            Section,
            kind=st.sampled_from(("causes", "other")),
            heading=words,
            level=st.sampled_from((1, 2)),
            prose=proses,
        )
    ),
    frequency=some(
        st.builds(Frequency, form=st.just("one-in"), low=st.integers(1, 10**9))
    ),
    gene_groups=some(
        st.builds(
            GeneGroup,
            publisher=words,
            genes=some(st.builds(Gene, symbol=filled, name=words, address=outside)),
            chromosomes=some(st.builds(Chromosome, name=filled, address=outside)),
        )
    ),
    figures=some(figures),
    resources=some(
        st.builds(
            LinkGroup,
            heading=words,
            links=some(st.builds(Link, text=filled, address=outside, publisher=words)),
        )
    ),
    references=some(st.builds(Reference, text=texts, doi=words, address=outside)),
    disclaimers=proses,
    source=st.builds(
        Source,
        publisher=words,
        address=outside,
        reviewed=partial_dates,
        updated=st.none() | partial_dates,
    ),
)

phone_lines = st.builds(PhoneLine, label=words, number=words)
flow_blocks = flat_blocks | lists | phone_lines
headings = st.builds(Heading, text=texts, level=st.integers(1, 6))
write_ins = st.builds(WriteIn, label=words, lines=st.integers(1, 9), value=words)
codes = st.builds(QRCode, address=words, alt=words)
pairs = st.tuples(texts, texts)

blocks: st.SearchStrategy[Block] = st.one_of(
    flow_blocks,
    headings,
    write_ins,
    st.builds(
        Facts,
        caption=texts,
        header=pairs,
        rows=some(st.builds(Fact, texts, noted_texts)),
    ),
    st.builds(
        Glossary,
        caption=texts,
        header=pairs,
        entries=some(st.builds(Entry, texts, noted_texts, words)),
    ),
    st.builds(LabelRow, fields=some(write_ins), note=st.none() | write_ins),
    st.builds(
        Contents, entries=some(st.builds(ContentsEntry, text=texts, target=words))
    ),
    st.builds(Bibliography, items=some(noted_texts)),
    st.builds(ClinicStrip, name=texts, contact=texts, logo=st.none() | figures),
    st.builds(
        Callout,
        kind=st.sampled_from(("main-points", "call", "draft")),
        heading=st.none() | headings,
        blocks=some(flow_blocks),
    ),
    st.builds(
        Colophon,
        heading=headings,
        blocks=some(st.builds(Paragraph, texts)),
        code=st.none() | codes,
    ),
)

documents = st.builds(
    Document,
    title=words,
    language=st.sampled_from(("en", "es")),
    parts=some(
        st.builds(
            Part, id=filled, title=words, language=st.just("en"), blocks=some(blocks)
        )
    ),
    footer=st.builds(Footer, words=words, page=words, notice=words, label=words),
    small_words=st.just(
        SmallWords(picture="p", page_footer="f", clinic="c", fill_in="i")
    ),
    properties=st.builds(Properties, author=words, keywords=some(words)),
    edition=words,
    printed=st.none() | days,
)
