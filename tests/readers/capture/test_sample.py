"""The capture of a real page: every part arrives, and every line is accounted for.

None of its wording stands here: numbers, shapes and proper names alone.
"""

import re
from pathlib import Path
from typing import Any

import pytest

from handout.codec import to_plain
from handout.model import Condition
from handout.readers import Reading, read
from handout.readers.capture import CAPTURE_RULES, LinePlace, places

NAME = "alps-page-capture.txt"


@pytest.fixture(scope="module")
def data(shared_data: Path) -> bytes:
    """Return the bytes of the capture."""
    return (shared_data / NAME).read_bytes()


@pytest.fixture(scope="module")
def reading(data: bytes) -> Reading:
    """Return what is read of the capture."""
    return read(data, NAME)


@pytest.fixture(scope="module")
def condition(reading: Reading) -> Condition:
    """Return the condition of the capture."""
    (condition,) = reading.conditions
    return condition


def test_nothing_of_it_is_doubtful(reading: Reading) -> None:
    assert (reading.warnings, reading.not_understood) == ((), ())


def test_the_id_comes_from_the_address(condition: Condition) -> None:
    assert condition.id == "genetics/autoimmune-lymphoproliferative-syndrome"


def test_title_abbreviation_and_other_names_arrive(condition: Condition) -> None:
    names = (condition.title, condition.abbreviation, condition.other_names)
    title = "Autoimmune lymphoproliferative syndrome"
    assert names == (title, "ALPS", ("ALPS", "Canale-Smith syndrome"))


def test_four_sections_arrive_in_order(condition: Condition) -> None:
    kinds = [section.kind for section in condition.sections]
    assert kinds == ["description", "frequency", "causes", "inheritance"]


def test_paragraphs_stay_apart(condition: Condition) -> None:
    assert [len(section.prose) for section in condition.sections] == [4, 1, 3, 3]


def test_six_genes_arrive_and_three_from_ncbi(condition: Condition) -> None:
    groups = [
        (group.publisher, [gene.symbol for gene in group.genes])
        for group in condition.gene_groups
    ]
    assert groups == [
        (
            "MedlinePlus Genetics",
            ["FAS", "KRAS", "MAGT1", "NRAS", "PIK3CD", "STAT3"],
        ),
        ("NCBI Gene", ["CASP10", "CTLA4", "FASLG"]),
    ]


def test_six_groups_of_resources_arrive(condition: Condition) -> None:
    publishers = [group.links[0].publisher for group in condition.resources]
    institutes = "National Institutes of Health"
    assert publishers == [institutes, institutes, "", institutes, "", institutes]


def test_no_link_keeps_the_words_of_its_publisher(condition: Condition) -> None:
    texts = [link.text for group in condition.resources for link in group.links]
    assert not [text for text in texts if "Institutes" in text]


def test_fourteen_references_arrive_of_which_thirteen_have_a_doi(
    condition: Condition,
) -> None:
    dois = [reference.doi for reference in condition.references]
    assert (len(dois), dois.count(""), dois[0]) == (14, 1, "")


def test_the_reference_without_doi_has_an_address(condition: Condition) -> None:
    address = condition.references[0].address
    assert address == "http://www.ncbi.nlm.nih.gov/books/NBK1108/"


def test_references_end_without_the_words_of_links(condition: Condition) -> None:
    texts = [reference.text.plain for reference in condition.references]
    assert not [text for text in texts if "PubMed" in text]


def test_topics_encyclopedia_and_questions_arrive(condition: Condition) -> None:
    groups = [(group.kind, len(group.links)) for group in condition.related]
    assert groups == [("topics", 4), ("encyclopedia", 1), ("questions", 5)]


def test_both_paragraphs_of_the_disclaimers_arrive(condition: Condition) -> None:
    assert len(condition.disclaimers) == 2


def test_the_only_date_of_the_page_is_that_of_its_last_update(
    condition: Condition,
) -> None:
    source = condition.source
    dates = (source.updated, source.reviewed, source.published, source.captured)
    assert dates == ("2018-12-01", None, None, None)


def test_source_and_terms_arrive(condition: Condition) -> None:
    source = condition.source
    assert (source.publisher, source.licence, source.attribution) == (
        "MedlinePlus Genetics, National Library of Medicine",
        "Public domain",
        "Courtesy of MedlinePlus from the National Library of Medicine",
    )


def test_every_line_is_in_the_model_or_is_chrome_by_a_rule(data: bytes) -> None:
    unclear = [
        line.words
        for line in places(data, NAME)
        if not line.placed.field and line.placed.rule not in CAPTURE_RULES
    ]
    assert unclear == []


def test_every_line_that_is_not_blank_is_accounted_for_once(data: bytes) -> None:
    lines = data.decode().split("\n")
    numbers = [n for n, line in enumerate(lines, start=1) if line.strip()]
    assert [line.number for line in places(data, NAME)] == numbers


def test_the_words_of_every_line_stand_where_it_is_said(
    data: bytes, condition: Condition
) -> None:
    plain = to_plain(condition)
    lost = {
        line.words: missing
        for line in places(data, NAME)
        if line.placed.field and (missing := missing_words(line, plain))
    }
    assert lost == {}


def test_no_words_of_the_site_around_are_in_the_model(
    data: bytes, condition: Condition
) -> None:
    told = " ".join(words_in(to_plain(condition)))
    site = [
        line.words
        for line in places(data, NAME)
        if line.placed.rule in {"before-the-page", "after-the-page"}
    ]
    # A short menu item, such as the name of the page itself, may be content too.
    assert not [words for words in site if len(words) > 50 and words in told]


SAID_OTHERWISE = re.compile(
    r" From the (?=National)|(?: or)? (?:Citation|Free article) on PubMed(?: Central)?"
    r"|URL of this page:|Last updated .*"
)
"""Words that a field says in another form: a publisher, a number, a date."""


def missing_words(line: LinePlace, plain: dict[str, Any]) -> list[str]:
    """Return the words of a line that its field does not hold."""
    held = " ".join(words_in(value_at(plain, line.placed.field)))
    said = SAID_OTHERWISE.sub(" ", line.words)
    return [word for word in said.split() if word not in held]


def value_at(plain: dict[str, Any], field: str) -> object:
    """Return the value of a field such as `sections[2]`."""
    name, _, position = field.removesuffix("]").partition("[")
    return plain[name][int(position)] if position else plain[name]


def words_in(value: object) -> list[str]:
    """Return all strings inside plain data."""
    match value:
        case str():
            return [value]
        case dict():
            return [word for inner in value.values() for word in words_in(inner)]
        case list() | tuple():
            return [word for inner in value for word in words_in(inner)]
    return []
