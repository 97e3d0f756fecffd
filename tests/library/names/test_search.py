"""Search by name, as it is typed."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conditions import bare
from handout.library.names import index
from handout.library.names.hits import choice
from handout.library.names.search import LONGEST_QUERY, NameSearch
from handout.model import Condition
from library_measure.shelves import shelf_of

SHELF = (
    bare(
        id="genetics/river-fever",
        title="River fever",
        other_names=["stream ague", "fever of rivers, familial", "RF"],
        codes=[{"system": "ICD-10-CM", "code": "A99.1"}],
    ),
    bare(id="topic/fever", title="Fever", index_terms=["high temperature"]),
    bare(id="topic/rock", title="Rock Foot", other_names=["RF", "RFA"]),
    bare(
        id="topic/brook",
        title="Brook illness",
        translations=[
            {"language": "es", "id": "topic/es/brook", "title": "Enfermedad del río"}
        ],
    ),
    bare(id="topic/es/brook", title="Enfermedad del río", language="es"),
    bare(id="genetics/wade-syndrome-type-1", title="Wade syndrome type I"),
    bare(id="genetics/wade-syndrome-type-2", title="Wade syndrome type II"),
    bare(id="topic/nonrowing", title="Non-Hodgkin's rowing"),
    bare(
        id="topic/shore", title="Shore rash", other_names=["river fever of the shore"]
    ),
    bare(id="topic/ague", title="Ague", other_names=["stream ague"]),
)
IDS = [condition.id for condition in SHELF]

EVIL = (
    '"',
    '""',
    "*",
    "NEAR(river fever)",
    "river OR fever NOT",
    'river" OR name_words MATCH "fever',
    "name : river",
    "^river",
    "'; DROP TABLE names; --",
    "%",
    "_",
    "\0river\0",
    "🙂🙂🙂",
    "...!?",
    "\ud800",
    "(((((",
    "-" * 10_000,
    "a" * 10_000,
    "river " * 2_000,
    "ﷺ" * 10_000,
    "𞤀𞤁 𖹀",
)


@pytest.fixture(scope="module")
def search() -> NameSearch:
    """Return a search over the shelf above."""
    return NameSearch(shelf_of(SHELF))


def found(search: NameSearch, query: str, language: str = "") -> list[tuple[str, str]]:
    """Return ids and reasons of what is found."""
    hits = search.find(query, language=language)
    return [(IDS[hit.shelf - 1], hit.reason) for hit in hits]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("genetics/river-fever", ("genetics/river-fever", "id")),
        ("nonrowing", ("topic/nonrowing", "id")),
        ("icd10:a991", ("genetics/river-fever", "code")),
        ("A99.1", ("genetics/river-fever", "code")),
        ("fever", ("topic/fever", "title")),
        ("RIVER-FEVER", ("genetics/river-fever", "title")),
        ("RFA", ("topic/rock", "abbreviation")),
        ("wade syndrome type 1", ("genetics/wade-syndrome-type-1", "title")),
        ("Wade syndrome type ii", ("genetics/wade-syndrome-type-2", "title")),
        ("riv", ("genetics/river-fever", "prefix")),
        ("fever river", ("genetics/river-fever", "contains")),
        ("familial fever", ("genetics/river-fever", "contains")),
        ("non hodgkin rowing", ("topic/nonrowing", "title")),
        ("rivr fevre", ("genetics/river-fever", "fuzzy")),
        ("nonhodgkins rowing", ("topic/nonrowing", "fuzzy")),
        ("wadde syndr", ("genetics/wade-syndrome-type-1", "fuzzy")),
        ("wades", ("genetics/wade-syndrome-type-1", "fuzzy")),
        ("high temperature", ("topic/fever", "other-name")),
        ("enfermedad del rio", ("topic/es/brook", "title")),
    ],
)
def test_the_first_hit_says_why(
    search: NameSearch, query: str, first: tuple[str, str]
) -> None:
    """The strongest reason comes first."""
    assert found(search, query)[0] == first


def test_a_hit_tells_the_name_that_matched(search: NameSearch) -> None:
    """As it is written, not as it was typed."""
    assert search.find("FEVER OF rivers")[0].name == "fever of rivers, familial"


def test_what_is_spelled_like_a_code_is_not_looked_for(search: NameSearch) -> None:
    """A code says exactly what is meant."""
    assert found(search, "A99.1") == [("genetics/river-fever", "code")]


def test_a_condition_is_found_once(search: NameSearch) -> None:
    """By the best of its names."""
    shelves = [hit.shelf for hit in search.find("river fever")]
    assert len(shelves) == len(set(shelves))


def test_reasons_come_in_their_order(search: NameSearch) -> None:
    """Whole name, beginning, all words."""
    assert found(search, "fever") == [
        ("topic/fever", "title"),
        ("genetics/river-fever", "prefix"),
        ("topic/shore", "contains"),
    ]


def test_a_shared_abbreviation_has_one_reason(search: NameSearch) -> None:
    """So that whoever shows it has to offer a choice."""
    assert found(search, "rf")[:2] == [
        ("genetics/river-fever", "abbreviation"),
        ("topic/rock", "abbreviation"),
    ]


def test_a_shared_name_has_one_reason() -> None:
    """Even where it is the title of the one and another name of the other."""
    shelf = (bare(other_names=["Ague"]), bare(id="topic/ague", title="Ague"))
    hits = NameSearch(shelf_of(shelf)).find("ague")
    assert [(hit.shelf, hit.reason) for hit in hits] == [
        (2, "other-name"),
        (1, "other-name"),
    ]


def test_a_title_comes_before_the_sister_page_that_tells_of_it(
    search: NameSearch,
) -> None:
    """The page in the language that was typed is what was meant; both are shown."""
    hits = search.find("Enfermedad del río")
    assert [IDS[hit.shelf - 1] for hit in hits] == ["topic/es/brook", "topic/brook"]
    assert choice(hits) == hits[0]


def test_a_sister_page_is_found_where_its_translation_is_missing() -> None:
    """By the title that it gives of it."""
    (hit,) = NameSearch(shelf_of([SHELF[3]])).find("enfermedad del rio")
    assert (hit.reason, hit.kind) == ("other-name", "translation")


@pytest.mark.parametrize(("language", "number"), [("en", 0), ("es", 2), ("es-US", 2)])
def test_a_language_leaves_its_names(
    search: NameSearch, language: str, number: int
) -> None:
    """Whatever the region."""
    assert len(found(search, "enfermed", language)) == number


def test_a_space_says_that_a_word_is_whole() -> None:
    """A longer word is no longer what is typed."""
    shelf = (bare(title="Wades"), bare(id="topic/feet", title="Wade syndrome of feet"))
    search = NameSearch(shelf_of(shelf))
    assert search.find("wade")[0].shelf == 1
    assert search.find("wade ")[0].shelf == 2


def test_no_more_is_returned_than_was_asked_for(search: NameSearch) -> None:
    """The best are kept."""
    assert [hit.reason for hit in search.find("fever", limit=1)] == ["title"]
    assert search.find("fever", limit=0) == ()


@pytest.mark.parametrize("query", EVIL)
def test_a_query_is_data(search: NameSearch, query: str) -> None:
    """Whatever it holds, it raises nothing, and the shelf stays as it was."""
    search.find(query)
    assert found(search, "fever")[0] == ("topic/fever", "title")


@given(st.text())
def test_any_text_may_be_searched(text: str) -> None:
    """And finds nothing, or conditions of the shelf."""
    hits = PROPERTY.find(text)
    assert all(1 <= hit.shelf <= len(SHELF) for hit in hits)
    assert all(0 <= hit.score <= 1 for hit in hits)


@given(st.text(alphabet="\"'*()^:;-+{}\\ \0ANDORTNEriverf1", max_size=60))
def test_syntax_may_be_searched(text: str) -> None:
    """Operators of SQL and of FTS5 are words like others."""
    PROPERTY.find(text)


@given(st.text(min_size=1).filter(lambda name: name.isprintable()))
def test_a_condition_is_found_by_its_own_title(name: str) -> None:
    """Whatever letters it is written with."""
    condition = bare(title=name)
    hits = NameSearch(shelf_of([condition])).find(name)
    assert [hit.shelf for hit in hits] == ([1] if _has_word(name) else [])


def _has_word(name: str) -> bool:
    return any(map(str.isalnum, name))


PROPERTY = NameSearch(shelf_of(SHELF))


def test_a_change_on_the_same_connection_is_seen() -> None:
    """Also by what is looked for in memory."""
    connection = shelf_of(SHELF[:1])
    search = NameSearch(connection)
    assert search.find("braok ilness") == ()
    index.put(connection, 9, SHELF[3])
    assert [hit.shelf for hit in search.find("braok ilness")] == [9]


def test_a_change_by_another_program_is_seen(tmp_path: object) -> None:
    """The version of the data tells of it."""
    path = f"{tmp_path}/library.sqlite"
    first, second = (sqlite3.connect(path) for _ in range(2))
    first.execute("CREATE TABLE conditions (key INTEGER PRIMARY KEY)")
    _copy_tables(first)
    search = NameSearch(second)
    assert search.find("rivr fevre") == ()
    index.put(first, 1, SHELF[0])
    first.commit()
    assert [hit.shelf for hit in search.find("rivr fevre")] == [1]
    first.close()
    second.close()


def _copy_tables(connection: sqlite3.Connection) -> None:
    shelf_of([]).backup(connection)


def test_long_names_are_found_whole() -> None:
    """Up to the length of a query."""
    name = "wet " * (LONGEST_QUERY // 4 - 60) + "end"
    (hit,) = NameSearch(shelf_of([titled(name)])).find(name)
    assert hit.reason in {"title", "prefix"}


def titled(title: str) -> Condition:
    """Return a condition of this title."""
    return bare(title=title)
