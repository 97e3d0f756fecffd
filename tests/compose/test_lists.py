"""Genes, links and references: what the source lists rather than tells."""

import pytest
from hypothesis import given

from conditions import bare, blocks, full, heading_words, printed_words
from handout.blocks import Bibliography
from handout.codec import to_plain
from handout.document import Document
from handout.model import Condition
from handout.prose import Span
from strategies import conditions, steady

LINK = {"text": "Brooks", "address": "https://example.org/brooks"}


def spans(document: Document) -> list[Span]:
    """Return every span of a document."""
    texts = (text for block in blocks(document) for text in block.texts())
    return [span for text in texts for span in text]


def citation(**fields: object) -> list[Span]:
    """Return the spans of one citation."""
    document = full(bare(references=[{"text": "Wade A. 1999.", **fields}]))
    (found,) = (b for b in blocks(document) if isinstance(b, Bibliography))
    return list(found.items[0])


def test_symbols_alone_stand_in_one_line() -> None:
    """Nine genes need no nine lines."""
    group = {"publisher": "Gene Office", "genes": [{"symbol": "A1"}, {"symbol": "B2"}]}
    words = printed_words(full(bare(gene_groups=[group])))
    assert "Listed by Gene Office: A1, B2" in words


def test_named_genes_stand_in_a_list() -> None:
    """Symbol and name, one gene a line."""
    genes = [{"symbol": "A1", "name": "wet one"}, {"symbol": "B2"}]
    words = printed_words(full(bare(gene_groups=[{"genes": genes}])))
    assert "A1 (wet one)\nB2" in words


def test_a_gene_links_to_its_page() -> None:
    """The symbol is the link."""
    address = "https://example.org/a1"
    group = {"genes": [{"symbol": "A1", "address": address}]}
    document = full(bare(gene_groups=[group]))
    assert Span("A1", link=address) in spans(document)


@pytest.mark.parametrize(
    ("group", "heading"),
    [
        ({"genes": [{"symbol": "A1"}]}, "Genes linked to this condition"),
        (
            {"chromosomes": [{"name": "99"}]},
            "Genes and chromosomes linked to this condition",
        ),
    ],
)
def test_a_heading_says_what_is_listed(group: dict[str, object], heading: str) -> None:
    """Chromosomes are named where there are some."""
    assert heading_words(full(bare(gene_groups=[group])))[0] == heading


def test_a_group_without_genes_is_not_listed() -> None:
    """Its publisher alone says nothing."""
    document = full(bare(gene_groups=[{"publisher": "Gene Office"}]))
    assert heading_words(document) == ["Where this comes from"]


def test_a_link_stands_with_its_publisher() -> None:
    """Who answers for the page."""
    links = [{**LINK, "publisher": "Water Board"}]
    document = full(bare(resources=[{"heading": "", "links": links}]))
    assert "Brooks (Water Board)" in printed_words(document)
    assert Span("Brooks", link="https://example.org/brooks") in spans(document)


def test_a_link_whose_address_is_lost_stays_as_words() -> None:
    """A text capture has no addresses."""
    document = full(bare(resources=[{"heading": "", "links": [{"text": "Brooks"}]}]))
    assert Span("Brooks") in spans(document)


def test_a_group_of_links_has_the_source_s_heading() -> None:
    """Under one heading of ours."""
    groups = [{"heading": "Clubs", "links": [LINK]}, {"heading": "", "links": [LINK]}]
    assert heading_words(full(bare(resources=groups)))[:-1] == [
        "Where to learn more",
        "Clubs",
    ]


def test_groups_without_links_have_no_heading() -> None:
    """Nothing is announced that is not there."""
    groups = [{"heading": "Clubs", "links": []}]
    document = full(bare(resources=groups, related=groups))
    assert heading_words(document) == ["Where this comes from"]


def test_related_links_stand_under_our_words_for_their_kind() -> None:
    """An encyclopedia is linked, never copied, and the heading says so."""
    kinds = ("topics", "encyclopedia", "questions")
    groups = [{"heading": "x", "kind": kind, "links": [LINK]} for kind in kinds]
    assert heading_words(full(bare(related=groups)))[:-1] == [
        "More on this topic",
        "Related topics",
        "Encyclopedia (link only)",
        "Questions about genetics",
    ]


def test_a_citation_is_followed_by_links_to_find_it() -> None:
    """DOI, PubMed, PubMed Central, address."""
    found = citation(
        doi="10.5555/wet", pmid="123", pmcid="PMC9", address="https://example.org/w"
    )
    assert [(span.text, span.link) for span in found if span.link] == [
        ("doi:10.5555/wet", "https://doi.org/10.5555/wet"),
        ("PubMed 123", "https://pubmed.ncbi.nlm.nih.gov/123/"),
        ("PubMed Central PMC9", "https://pmc.ncbi.nlm.nih.gov/articles/PMC9/"),
        ("https://example.org/w", "https://example.org/w"),
    ]


def test_a_number_that_the_citation_tells_is_not_repeated() -> None:
    """Its words have it already."""
    found = citation(text="Wade A. doi: 10.5555/wet. PubMed: 123.", pmid="123")
    assert [span.link for span in found if span.link] == []


def test_a_number_inside_a_longer_one_is_not_told() -> None:
    """123 is not 1234."""
    found = citation(text="Wade A. PubMed: 1234.", pmid="123")
    assert [span.text for span in found if span.link] == ["PubMed 123"]


def test_signs_in_a_number_cannot_break_its_link() -> None:
    """Old DOIs hold brackets, and an author may slip."""
    found = citation(doi="10.1002/(SICI)1<2:A>3.0 x\u202e")
    (link,) = (span.link for span in found if span.link)
    assert link == "https://doi.org/10.1002/%28SICI%291%3C2%3AA%3E3.0%20x%E2%80%AE"


@steady
@given(conditions)
def test_any_condition_can_be_composed(text: Condition) -> None:
    """Whatever words stand in the fields, a full sheet comes of it."""
    assert to_plain(full(text))["title"]


@pytest.mark.parametrize(
    ("native", "printed"),
    [("Tiếng Việt", "Brooks (Tiếng Việt)"), ("\U0001d800", "Brooks"), ("", "Brooks")],
)
def test_a_link_tells_its_own_language_as_far_as_it_can_be_printed(
    native: str, printed: str
) -> None:
    """A name in a script without a font must not stop the sheet."""
    links = [{**LINK, "native": native}]
    group = {"kind": "languages", "heading": "Other Languages", "links": links}
    document = full(bare(related=[group]))
    assert printed in printed_words(document).splitlines()
