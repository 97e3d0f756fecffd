"""Saved web pages of both generations of the site."""

import pytest

from handout.errors import (
    HandoutError,
    Malformed,
    TooLarge,
    UnknownFormat,
)
from handout.model import Condition
from handout.prose import Span, Text
from handout.readers import Reading, capture, web_page
from handout.readers.limits import MOST_TAGS
from readers.pages import ADDRESS, fixture, page_of, read_page

TEXT = "<h2>Description</h2><p>Paper hand is invented.</p>"
END = "<h2>Disclaimers</h2><p>Not for use.</p>"


@pytest.fixture(scope="module")
def reading() -> Reading:
    """Return what is read of the page of today's generation."""
    return web_page.read(fixture("tideglass-syndrome.html"), "tideglass.html")


@pytest.fixture(scope="module")
def condition(reading: Reading) -> Condition:
    """Return the condition of that page."""
    return reading.conditions[0]


@pytest.fixture(scope="module")
def captured() -> Condition:
    """Return the condition of a capture of the same page."""
    data = fixture("tideglass-syndrome.txt")
    return capture.read(data, "tideglass.txt").conditions[0]


@pytest.fixture(scope="module")
def old() -> Condition:
    """Return the condition of a page of the generation before 2020."""
    data = fixture("lantern-eye-dystrophy.html")
    return web_page.read(data, "lantern.html").conditions[0]


def refusal(data: bytes) -> HandoutError:
    """Return the error that a page raises."""
    with pytest.raises(HandoutError) as caught:
        web_page.read(data, "paper.html")
    return caught.value


def test_page_and_capture_have_sections_of_one_hash(
    condition: Condition, captured: Condition
) -> None:
    hashes = [section.sha256 for section in condition.sections]
    assert hashes == [section.sha256 for section in captured.sections]


def test_page_and_capture_have_the_same_lists(
    condition: Condition, captured: Condition
) -> None:
    assert without_addresses(condition) == without_addresses(captured)


def without_addresses(condition: Condition) -> tuple[object, ...]:
    """Return what a capture can hold of the lists of a condition."""
    groups = (*condition.resources, *condition.related)
    return (
        condition.id,
        condition.title,
        condition.abbreviation,
        condition.other_names,
        [
            (
                group.publisher,
                [gene.symbol for gene in group.genes],
                [chromosome.name for chromosome in group.chromosomes],
            )
            for group in condition.gene_groups
        ],
        [
            (
                group.kind,
                group.heading,
                [(link.text, link.publisher) for link in group.links],
            )
            for group in groups
        ],
        [(reference.text.plain, reference.doi) for reference in condition.references],
        condition.disclaimers.plain,
        condition.source,
    )


def test_nothing_of_the_page_is_left_over(reading: Reading) -> None:
    assert reading.not_understood == ()


def test_a_picture_stands_with_its_words_and_is_not_fetched(
    condition: Condition,
) -> None:
    pictures = [(figure.alt, figure.picture) for figure in condition.figures]
    assert pictures == [("A drawing of two shining hands", "")]


def test_a_picture_that_is_not_fetched_is_told(reading: Reading) -> None:
    assert [warning.kind for warning in reading.warnings] == ["not-kept"]


def test_genes_have_addresses_without_tracking(condition: Condition) -> None:
    addresses = [gene.address for gene in condition.gene_groups[0].genes]
    assert addresses == [
        "https://medlineplus.gov/genetics/gene/glaz1/",
        "https://medlineplus.gov/genetics/gene/tide2/",
    ]


def test_a_chromosome_is_one(condition: Condition) -> None:
    (chromosome,) = condition.gene_groups[0].chromosomes
    assert chromosome.name == "chromosome 31"


def test_words_around_a_link_do_not_stick_to_it(condition: Condition) -> None:
    text = condition.sections[2].prose.plain
    assert text.startswith("Changes in the GLAZ1 gene cause")


def test_a_link_that_runs_a_program_is_text_alone(condition: Condition) -> None:
    assert condition.resources[1].links[1].address == ""


def test_the_publisher_of_a_link_stands_apart(condition: Condition) -> None:
    link = condition.resources[0].links[0]
    assert (link.text, link.publisher) == (
        "Genetic Testing Registry: Tideglass syndrome",
        "National Institutes of Health",
    )


def test_a_reference_has_all_its_numbers(condition: Condition) -> None:
    first = condition.references[0]
    assert (first.doi, first.pmid, first.pmcid, first.address) == (
        "10.5555/invented.2019.7",
        "12345678",
        "PMC7654321",
        "",
    )


def test_the_encyclopedia_is_a_link_alone(condition: Condition) -> None:
    links = [group.links for group in condition.related if group.kind == "encyclopedia"]
    assert [(link.text, link.address) for (link,) in links] == [
        ("Hands", "https://medlineplus.gov/ency/article/000001.htm")
    ]


def test_the_date_comes_from_the_foot_of_the_page(condition: Condition) -> None:
    assert condition.source.updated == "2019-05-04"


def test_the_old_generation_gives_the_same_parts(old: Condition) -> None:
    kinds = [(section.kind, section.level) for section in old.sections]
    assert kinds == [
        ("description", 1),
        ("other", 2),
        ("frequency", 1),
        ("causes", 1),
        ("inheritance", 1),
    ]


def test_the_old_generation_tells_two_dates(old: Condition) -> None:
    assert (old.source.reviewed, old.source.published) == ("2014-09", "2020-01-21")


def test_the_address_is_that_of_today(old: Condition) -> None:
    assert old.source.address == (
        "https://medlineplus.gov/genetics/condition/lantern-eye-dystrophy/"
    )


def test_links_of_the_old_site_lead_to_the_old_site(old: Condition) -> None:
    gene = old.gene_groups[0].genes[0]
    assert gene.address == "https://ghr.nlm.nih.gov/gene/LNT4"


def test_words_in_another_language_keep_it(old: Condition) -> None:
    (paragraph,) = old.sections[4].prose
    assert next(paragraph.texts()) == Text.of(
        "The ", Span("abuela", language="es"), " had it."
    )


def test_a_bookmark_names_a_part_whose_heading_is_new() -> None:
    content = '<div data-bookmark="causes"><h2>What causes it?</h2><p>Paper.</p></div>'
    section = read_page(f"{TEXT}{content}").conditions[0].sections[1]
    assert (section.kind, section.heading) == ("causes", "What causes it?")


def test_an_unknown_part_is_kept_and_told() -> None:
    reading = read_page(f"{TEXT}<h2>Treatment</h2><p>None is needed.</p>{END}")
    assert (
        reading.conditions[0].sections[1].heading,
        [warning.kind for warning in reading.warnings],
    ) == ("Treatment", ["unknown-heading", "no-date"])


def test_words_above_the_first_part_are_told() -> None:
    reading = read_page(f"<p>To use this, enable that.</p>{TEXT}{END}")
    assert reading.not_understood == ("To use this, enable that.",)


def test_words_in_a_list_of_links_are_told() -> None:
    topics = "<h2>Related Health Topics</h2><p>More below</p><ul><li>Paper</ul>"
    assert read_page(f"{TEXT}{topics}{END}").not_understood == ("More below",)


def test_what_follows_the_disclaimers_is_the_site() -> None:
    reading = read_page(f"{TEXT}{END}<ul><li>Menu</ul><p>Street 1.</p>")
    assert reading.conditions[0].disclaimers.plain == "Not for use."


def test_a_page_without_the_mark_of_utf_8_is_still_read_as_it() -> None:
    data = page_of("<h2>Causes</h2><p>The p110δ part.</p>")
    assert "p110δ" in web_page.read(data, "x").conditions[0].sections[0].prose.plain


def test_a_page_in_an_old_encoding_is_read_with_a_warning() -> None:
    data = page_of("<h2>Causes</h2><p>Sjögren</p>").decode().encode("windows-1252")
    reading = web_page.read(data, "x")
    assert "Sjögren" in reading.conditions[0].sections[0].prose.plain
    assert reading.warnings[0].kind == "encoding"


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("ency/article/000816.htm", "encyclopedia/article-000816"),
        ("spanish/ency/article/000816.htm", "encyclopedia/es/article-000816"),
        ("druginfo/meds/a1.html", "drug/meds-a1"),
        ("druginfo/natural/1", "herb/1"),
    ],
)
def test_a_page_under_copyright_is_only_linked(path: str, found: str) -> None:
    address = f"https://medlineplus.gov/{path}"
    reading = web_page.read(page_of(TEXT, address=address), "x")
    (condition,) = reading.conditions
    assert (condition.id, condition.title) == (found, "Paper hand")
    assert (condition.sections, condition.source.address) == ((), address)
    assert [warning.kind for warning in reading.warnings] == ["link-only"]
    assert "copyright" in reading.warnings[0].sentence


@pytest.mark.parametrize(
    "address",
    ["https://medlineplus.gov/diabetes.html", "https://example.org/x", "http://[x"],
)
def test_a_page_of_another_kind_is_refused(address: str) -> None:
    assert isinstance(
        refusal(page_of(TEXT, address=address)), UnknownFormat | Malformed
    )


def test_a_page_without_address_asks_for_the_whole_page() -> None:
    error = refusal(f"<html><body><h1>Paper hand</h1>{TEXT}</body></html>".encode())
    assert "Save the whole page" in str(error)


def test_a_page_without_title_asks_for_the_whole_page() -> None:
    data = page_of(TEXT).replace(b"<h1>Paper hand</h1>", b"")
    assert "found no title" in str(refusal(data))


def test_a_page_without_text_asks_for_the_whole_page() -> None:
    assert "found no text" in str(refusal(page_of("<p>Nothing.</p>")))


def test_the_last_title_above_the_text_is_the_condition() -> None:
    data = page_of(TEXT).replace(b"<body>", b"<body><h1>The site</h1>")
    assert web_page.read(data, "x").conditions[0].title == "Paper hand"


@pytest.mark.parametrize(
    "headings",
    [
        "<h1>The clinic</h1><h2>Paper hand</h2>",
        "<h1>Paper hand</h1><div><h1>Library of the clinic</h1></div>",
        "<h1>The clinic</h1><h1>Paper Hand</h1><h2>Our view</h2>",
        "<h1>Paper hand: MedlinePlus Genetics</h1>",
        "<h2>Paper hand</h2>",
    ],
)
def test_the_heading_with_the_name_of_the_address_is_the_title(headings: str) -> None:
    data = page_of(TEXT).replace(b"<h1>Paper hand</h1>", headings.encode())
    reading = web_page.read(data, "x")
    assert reading.conditions[0].title.lower() == "paper hand"
    assert "title" not in {warning.kind for warning in reading.warnings}


def test_a_title_that_may_be_another_is_told() -> None:
    headings = b"<h1>Hands of paper</h1><h1>Library of the clinic</h1>"
    data = page_of(TEXT).replace(b"<h1>Paper hand</h1>", headings)
    reading = web_page.read(data, "x")
    assert reading.conditions[0].title == "Library of the clinic"
    assert "title" in {warning.kind for warning in reading.warnings}


def test_a_page_in_a_reading_view_tells_its_address_by_its_link() -> None:
    page = (
        f"<html><body><a class='domain reader-domain' href='{ADDRESS}'>x</a>"
        f"<h1>Paper hand: MedlinePlus Genetics</h1>{TEXT}"
    )
    (condition,) = web_page.read(page.encode(), "x").conditions
    assert (condition.id, condition.title) == ("genetics/paper-hand", "Paper hand")


def test_a_hidden_part_does_not_end_a_page() -> None:
    hidden = "<div hidden><p>Ask us on the phone.</p></div>"
    end = f"<h2>Disclaimers</h2><p>Not for use.</p>{hidden}<p>No advice.</p>"
    reading = read_page(f"{TEXT}{end}")
    assert reading.conditions[0].disclaimers.plain == "Not for use.\nNo advice."
    assert reading.not_understood == ("Ask us on the phone.",)


def test_an_address_that_the_page_shows_will_do() -> None:
    page = f"<html><body>URL of this page: <b>{ADDRESS}</b><h1>Paper hand</h1>{TEXT}"
    shown = page.replace("<b>", "").replace("</b>", "").encode()
    assert web_page.read(shown, "x").conditions[0].id == "genetics/paper-hand"


@pytest.mark.parametrize(
    "opening",
    ["<div>", "<ul><li>", "<blockquote>", "<h3><span>", "<i>", "<figure>", "<dl><dd>"],
)
def test_the_deepest_page_that_may_be_is_read(opening: str) -> None:
    nested = opening * (190 // opening.count("<"))
    assert read_page(f"{TEXT}{nested}deep").conditions[0].title == "Paper hand"


def test_a_page_that_is_nested_deeper_is_refused() -> None:
    assert isinstance(refusal(page_of("<table><tr><td>" * 100)), TooLarge)


@pytest.mark.parametrize(
    "piece", ["<a href='/x?a=1'>x</a>", "<p>a<b>b</b>", "&amp;<br>"]
)
def test_the_largest_page_that_may_be_is_read(piece: str) -> None:
    read_page(TEXT + piece * ((MOST_TAGS - 50) // piece.count("<")))


@pytest.mark.parametrize("hidden", ["hidden", 'style="display: none"'])
def test_a_part_that_was_folded_when_it_was_saved_is_read(hidden: str) -> None:
    body = f"<section {hidden}><p>Paper.</p></section>"
    page = f'<div data-bookmark="causes"><h2>Causes</h2>{body}</div>{END}'
    assert read_page(page).conditions[0].sections[0].prose.plain == "Paper."


def test_how_many_links_an_old_page_counts_is_left_out() -> None:
    content = (
        "<h2>Causes</h2><p>Paper.</p><h2>Diagnosis & Management</h2>"
        "<h3>Genetic Testing (1 link)</h3><ul><li>A test</ul>"
    )
    (group,) = read_page(content).conditions[0].resources
    assert group.heading == "Genetic Testing"


def test_disclaimers_of_an_old_page_need_no_heading() -> None:
    content = (
        "<h2>Causes</h2><p>Paper.</p><h2>References</h2><ul><li>Book. 1999.</ul>"
        "<p>This is no substitute for a doctor.</p><p>Visit our shop.</p>"
    )
    disclaimers = read_page(content).conditions[0].disclaimers
    assert disclaimers.plain == "This is no substitute for a doctor."


def test_a_known_heading_in_bold_letters_begins_a_part() -> None:
    content = "<h2>Causes</h2><p>Paper.</p><p><b>Disclaimers</b><br>No advice.</p>"
    assert read_page(content).conditions[0].disclaimers.plain == "No advice."
