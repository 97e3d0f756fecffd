"""Links, references, genes: short texts with a fixed shape."""

import pytest

from handout.model.condition import Chromosome, Gene, Link, Reference, Section
from handout.prose import Prose, Span, Text, paragraph
from handout.readers.genetics import citations


@pytest.mark.parametrize(
    ("words", "link"),
    [
        ("Paper Hands United", Link(text="Paper Hands United")),
        (
            "Paper hand From the National Institutes of Health",
            Link(text="Paper hand", publisher="National Institutes of Health"),
        ),
        (
            "Paper handFrom the National Institutes of Health",
            Link(text="Paper hand", publisher="National Institutes of Health"),
        ),
        (
            "From the National Archive of Paper",
            Link(text="From the National Archive of Paper"),
        ),
        ("Voices From the Field", Link(text="Voices From the Field")),
    ],
)
def test_the_publisher_of_a_link_stands_behind_its_words(
    words: str, link: Link
) -> None:
    assert citations.link(Text.of(words)) == link


@pytest.mark.parametrize(
    "told",
    [
        "External Link",
        "Opens in new window",
        " Opens in a new window",
        " (opens in new tab)",
        " (Link opens in new window)",
        " Se abre en una nueva ventana",
    ],
)
def test_where_a_link_opens_is_no_part_of_its_words(told: str) -> None:
    assert citations.link(Text.of(f"Paper.Org{told}")) == Link(text="Paper.Org")
    assert citations.gene(Text.of(f"PAP1{told}")) == Gene(symbol="PAP1")


def test_where_a_link_opens_may_stand_on_both_sides_of_its_publisher() -> None:
    words = "PaperExternal LinkFrom the National Hall of PaperOpens in new window"
    link = Link(text="Paper", publisher="National Hall of Paper")
    assert citations.link(Text.of(words)) == link


def test_a_link_about_opening_keeps_its_words() -> None:
    assert citations.link(Text.of("External Link")).text == "External Link"


@pytest.mark.parametrize(
    "tail",
    [
        "",
        " Citation on PubMed",
        " Citation on PubMed.",
        " Citation on PubMedExternal Link",
        " Citation on PubMed External Link or Citation on PubMedExternal Link",
        " Free article on PubMed Central",
        " Citation on PubMed or Free article on PubMed Central",
        " Citation on PubMedor Free article on PubMed Central",
    ],
)
def test_a_reference_ends_where_its_links_begin(tail: str) -> None:
    reference = citations.reference(Text.of(f"Pond A. Title. 2019;1:2.{tail}"))
    assert reference.text.plain == "Pond A. Title. 2019;1:2."


@pytest.mark.parametrize(
    ("words", "doi"),
    [
        ("2019. doi: 10.5555/a.b-1. Epub 2020.", "10.5555/a.b-1"),
        ("2019. doi:10.5555/S0140-6736(05)1.", "10.5555/S0140-6736(05)1"),
        ("See https://doi.org/10.5555/x, too.", "10.5555/x"),
        ("2019. No doi here: 10.5555/x", ""),
        ("2019.", ""),
    ],
)
def test_the_doi_of_a_reference_is_found(words: str, doi: str) -> None:
    assert citations.reference(Text.of(words)).doi == doi


@pytest.mark.parametrize(
    ("words", "address"),
    [
        (
            "From http://www.example.org/a/ Citation on PubMed",
            "http://www.example.org/a/",
        ),
        ("See (https://example.org/a).", "https://example.org/a"),
        ("See file:///etc/passwd.", ""),
    ],
)
def test_the_address_of_a_reference_is_found(words: str, address: str) -> None:
    assert citations.reference(Text.of(words)).address == address


@pytest.mark.parametrize(
    "address",
    [
        "https://pubmed.ncbi.nlm.nih.gov/123",
        "https://www.ncbi.nlm.nih.gov/pubmed/123?x=1",
        "http://www.ncbi.nlm.nih.gov/pubmed/123/",
    ],
)
def test_the_number_of_a_citation_comes_from_its_link(address: str) -> None:
    text = Text.of("Title. ", Span("Citation on PubMed", link=address))
    assert citations.reference(text) == Reference(text=Text.of("Title."), pmid="123")


def test_an_address_that_says_more_than_the_number_is_kept() -> None:
    text = Text.of(
        "Title. PMID: 123. ", Span("Citation on PubMed", link="https://a.test/pubmed/7")
    )
    assert citations.reference(text).address == "https://a.test/pubmed/7"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("FAS", Gene(symbol="FAS")),
        ("HLA-DRB1", Gene(symbol="HLA-DRB1")),
        ("C9orf72", Gene(symbol="C9orf72")),
        ("chromosome 22", Chromosome(name="chromosome 22")),
        ("X chromosome", Chromosome(name="X chromosome")),
        ("mitochondrial DNA", Chromosome(name="mitochondrial DNA")),
        ("see the list", None),
    ],
)
def test_a_gene_is_one_word_and_a_chromosome_says_so(
    words: str, found: Gene | Chromosome | None
) -> None:
    assert citations.gene(Text.of(words)) == found


@pytest.mark.parametrize(
    ("names", "beginning", "short"),
    [
        (("PH",), "Paper hand (PH) is", "PH"),
        (("Leaf", "PH-1"), "paper hand (PH-1), so", "PH-1"),
        (("PH",), "People say Paper hand (PH)", ""),
        (("Ph",), "Paper hand (Ph) is", ""),
        (("P H",), "Paper hand (P H) is", ""),
        ((), "Paper hand (PH) is", ""),
    ],
)
def test_an_abbreviation_is_a_name_that_the_text_begins_with(
    names: tuple[str, ...], beginning: str, short: str
) -> None:
    section = Section(prose=Prose.of(paragraph(beginning)))
    assert citations.abbreviation("Paper hand", names, (section,)) == short
