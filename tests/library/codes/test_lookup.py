"""Which conditions a code leads to, and why."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conditions import bare
from handout.library.codes import index
from handout.library.codes.lookup import by_code, choice
from handout.library.codes.mapping import drop_mapping, put_mapping
from handout.library.codes.rows import MappingRow
from handout.library.names import index as names
from handout.model import Condition
from library_measure.shelves import shelf_of


def coded(name: str, *codes: tuple[str, str, str]) -> Condition:
    """Return a condition with codes: system, code and relation."""
    told = [
        {"system": system, "code": code, "relation": relation}
        for system, code, relation in codes
    ]
    return bare(id=f"topic/{name}", title=name, codes=told)


SHELF = (
    coded("river", ("ICD-10-CM", "G30", "exact"), ("SNOMED CT", "123", "exact")),
    coded("stream", ("ICD-10-CM", "G30.9", "exact"), ("SNOMED CT", "1234", "exact")),
    coded("brook", ("ICD-10-CM", "G30.0", "broader"), ("OMIM", "601859", "exact")),
    coded("shore", ("ICD-10-CM", "G20-G32", "broader"), ("OMIM", "601859", "exact")),
    coded("water", ("ICD-10-CM", "G00-G99", "exact"), ("GeneReviews", "wet", "exact")),
    coded("lake", ("ICD-10-CM", "E11.65", "narrower"), ("MeSH", "D056735", "exact")),
    coded("pond", ("ICD-9-CM", "595.9", "exact"), ("Orphanet", "3261", "exact")),
    coded("dew", ("ICD-10-CM", "M1A.0", "exact")),
    coded("rain", ("ICD-10-CM", "D89.82", "related"), ("GTR", "C1328840", "exact")),
)
NAMES = [condition.title for condition in SHELF]


@pytest.fixture
def shelf() -> sqlite3.Connection:
    """Return a library of the conditions above."""
    return shelf_of(SHELF)


def matches(
    shelf: sqlite3.Connection, system: str, code: str
) -> list[tuple[str, str, str]]:
    """Return names, codes and relations of what is found."""
    answer = by_code(shelf, system, code)
    return [
        (NAMES[match.shelf - 1], match.code, match.relation) for match in answer.matches
    ]


CASES: tuple[tuple[str, str, list[tuple[str, str, str]]], ...] = (
    (
        "icd10",
        "G30",
        [
            ("river", "G30", "exact"),
            ("water", "G00-G99", "broader"),
            ("stream", "G30.9", "narrower"),
            ("brook", "G30.0", "narrower"),
            ("shore", "G20-G32", "related"),
        ],
    ),
    (
        "urn:oid:2.16.840.1.113883.6.90",
        "g309",
        [
            ("stream", "G30.9", "exact"),
            ("river", "G30", "broader"),
            ("water", "G00-G99", "broader"),
            ("shore", "G20-G32", "related"),
        ],
    ),
    (
        "icd10",
        "G30-G32",
        [
            ("water", "G00-G99", "broader"),
            ("river", "G30", "narrower"),
            ("stream", "G30.9", "narrower"),
            ("brook", "G30.0", "narrower"),
            ("shore", "G20-G32", "related"),
        ],
    ),
    ("icd10", "M05-M14", [("dew", "M1A.0", "narrower")]),
    ("icd10", "M1A", [("dew", "M1A.0", "narrower")]),
    ("icd10", "M10-M11", []),
    ("icd10", "E11.65", [("lake", "E11.65", "broader")]),
    ("icd10", "E11.651", [("lake", "E11.65", "broader")]),
    ("icd10", "E11", [("lake", "E11.65", "related")]),
    ("icd10", "D89.82", [("rain", "D89.82", "related")]),
    ("http://snomed.info/sct", "123", [("river", "123", "exact")]),
    ("snomed", "12", []),
    (
        "omim",
        "#601859",
        [("brook", "601859", "exact"), ("shore", "601859", "exact")],
    ),
    ("ICD9", "5959", [("pond", "595.9", "exact")]),
    ("icd9", "595", [("pond", "595.9", "narrower")]),
    ("orpha", "ORPHA:3261", [("pond", "3261", "exact")]),
    ("mesh", "d056735", [("lake", "D056735", "exact")]),
    ("MedGen", "C1328840", [("rain", "C1328840", "exact")]),
    ("GeneReviews", "Wet", [("water", "WET", "exact")]),
    ("icd10", "", []),
    ("icd10", "...", []),
    ("", "G30", []),
)


@pytest.mark.parametrize(("system", "code", "expected"), CASES)
def test_a_code_leads_to_conditions(
    shelf: sqlite3.Connection,
    system: str,
    code: str,
    expected: list[tuple[str, str, str]],
) -> None:
    """Upward and downward, the best relation first."""
    assert matches(shelf, system, code) == expected


@pytest.mark.parametrize(
    ("code", "nearest"),
    [
        ("G30.9", "G30"),
        ("G30", "G20-G32"),
        ("G31.1", "G20-G32"),
        ("G99.1", "G00-G99"),
        ("D89.9", "D89"),
        ("D89.811", "D89.8"),
        ("ZZZ99", ""),
        ("D89.82", ""),
        ("G20-G31", "G20-G32"),
    ],
)
def test_the_nearest_known_parent_is_told(
    shelf: sqlite3.Connection, code: str, nearest: str
) -> None:
    """Where the code itself leads to nothing, it can be asked for."""
    assert by_code(shelf, "icd10", code).nearest == nearest


def test_an_unknown_code_has_no_match(shelf: sqlite3.Connection) -> None:
    """Its parent is told, and leads somewhere."""
    answer = by_code(shelf, "icd10", "D89.9")
    assert (answer.matches, answer.nearest) == ((), "D89")
    assert by_code(shelf, "icd10", answer.nearest).matches


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("G30.9", "ICD-10-CM G30.9 means this condition."),
        ("G30", "This condition has the code G30.9, a part of ICD-10-CM G30."),
        ("G20-G32", "ICD-10-CM G20-G32 covers this condition and others."),
        ("G30.1", "This condition has the code G30, which covers ICD-10-CM G30.1."),
        ("D89", "D89.82, a part of ICD-10-CM D89, is near to this condition."),
        (
            "G20-G32",
            "This condition has the code G00-G99, which covers ICD-10-CM G20-G32.",
        ),
        ("D89.82", "ICD-10-CM D89.82 is near to this condition."),
        ("D89.821", "D89.82 covers both this condition and ICD-10-CM D89.821."),
        ("E11.65", "ICD-10-CM E11.65 is one form of this condition."),
        ("E11", "E11.65, a part of ICD-10-CM E11, is near to this condition."),
    ],
)
def test_a_match_says_why(shelf: sqlite3.Connection, code: str, reason: str) -> None:
    """In words that need no table."""
    assert reason in {match.reason for match in by_code(shelf, "icd10", code).matches}


@pytest.mark.parametrize(
    ("code", "opened"), [("G30", "river"), ("G30.9", "stream"), ("G30.0", None)]
)
def test_only_one_exact_match_is_opened(
    shelf: sqlite3.Connection, code: str, opened: str | None
) -> None:
    """What is broader, narrower or shared is a choice."""
    chosen = choice(by_code(shelf, "icd10", code))
    assert (chosen and NAMES[chosen.shelf - 1]) == opened


def test_two_exact_matches_are_a_choice(shelf: sqlite3.Connection) -> None:
    """One number may stand for two conditions."""
    assert choice(by_code(shelf, "omim", "601859")) is None


def test_what_was_asked_is_told_as_it_is_written(shelf: sqlite3.Connection) -> None:
    """With its system and its dot."""
    asked = by_code(shelf, "icd10", "g309").asked
    assert (asked.system, asked.code) == ("ICD-10-CM", "G30.9")


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_code_may_be_asked_for(system: str, code: str) -> None:
    """Of any system."""
    by_code(PROPERTY, system, code)
    by_code(PROPERTY, "icd10", code)


PROPERTY = shelf_of(SHELF)


def test_what_is_dropped_leads_nowhere(shelf: sqlite3.Connection) -> None:
    """A condition that left takes its codes along."""
    index.drop(shelf, 1)
    assert matches(shelf, "snomed", "123") == []


def test_a_mapping_adds(shelf: sqlite3.Connection) -> None:
    """And the reason says whose word it is."""
    put_mapping(shelf, [MappingRow("icd10", "Z99.9", "topic/rain")], "clinic.csv")
    (match,) = by_code(shelf, "icd10", "Z999").matches
    assert NAMES[match.shelf - 1] == "rain"
    assert match.reason == "ICD-10-CM Z99.9 means this condition. So says clinic.csv."


def test_a_mapping_overrides(shelf: sqlite3.Connection) -> None:
    """It may say that a code means something else than its source says."""
    put_mapping(shelf, [MappingRow("icd10", "D89.82", "topic/rain", "exact")])
    assert matches(shelf, "icd10", "D89.82") == [("rain", "D89.82", "exact")]


def test_a_mapping_may_say_that_a_code_is_wrong(shelf: sqlite3.Connection) -> None:
    """For one condition; others keep theirs."""
    put_mapping(shelf, [MappingRow("OMIM", "601859", "topic/brook", "none")])
    assert matches(shelf, "omim", "601859") == [("shore", "601859", "exact")]


def test_a_later_mapping_overrides_an_earlier_one(shelf: sqlite3.Connection) -> None:
    """And comes back when the later one is dropped."""
    put_mapping(shelf, [MappingRow("icd10", "Z99", "topic/rain", "related")], "first")
    put_mapping(shelf, [MappingRow("icd10", "Z99", "topic/rain", "exact")], "second")
    assert matches(shelf, "icd10", "Z99") == [("rain", "Z99", "exact")]
    drop_mapping(shelf, "second")
    assert matches(shelf, "icd10", "Z99") == [("rain", "Z99", "related")]


def test_a_mapping_replaces_its_earlier_self(shelf: sqlite3.Connection) -> None:
    """A row that was taken out of the file is gone."""
    put_mapping(shelf, [MappingRow("icd10", "Z99", "topic/rain")], "clinic.csv")
    put_mapping(shelf, [MappingRow("icd10", "Z98", "topic/rain")], "clinic.csv")
    assert matches(shelf, "icd10", "Z99") == []


def test_a_mapping_waits_for_its_conditions() -> None:
    """It holds as soon as they are on the shelf, and when they are shelved anew."""
    shelf = shelf_of([])
    put_mapping(shelf, [MappingRow("icd10", "Z99", "topic/rain")])
    assert by_code(shelf, "icd10", "Z99").matches == ()
    for key in (3, 5):
        names.put(shelf, key, SHELF[8])
        assert [match.shelf for match in by_code(shelf, "icd10", "Z99").matches] == [
            key
        ]
        names.drop(shelf, key)
