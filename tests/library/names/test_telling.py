"""Questions, and names with words too many."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conditions import bare
from handout.library.names.hits import choice
from handout.library.names.search import NameSearch
from handout.library.names.telling import rest_of
from library_measure.shelves import shelf_of

SHELF = (
    bare(id="genetics/river-fever", title="River fever", other_names=["absent oar"]),
    bare(id="genetics/brook-3", title="Brook illness type III"),
    bare(id="genetics/brook-2", title="Brook illness type II"),
    bare(id="topic/fever", title="Fever"),
    bare(id="topic/rowing-a", title="Rowing pains A"),
    bare(id="topic/es/fiebre", title="Fiebre del río", language="es"),
    bare(id="topic/what-is-wading", title="What is wading"),
)
IDS = [condition.id for condition in SHELF]
SEARCH = NameSearch(shelf_of(SHELF))


@pytest.mark.parametrize(
    ("query", "first", "reason"),
    [
        ("what is absent oar", "genetics/river-fever", "words"),
        ("river fever treatment", "genetics/river-fever", "words"),
        ("What are the symptoms of river fever?", "genetics/river-fever", "words"),
        ("river fever in old dogs", "genetics/river-fever", "words"),
        ("rivver fevr treatment", "genetics/river-fever", "words"),
        ("how do you treat brook illness type 3", "genetics/brook-3", "words"),
        ("III type brook illness", "genetics/brook-3", "contains"),
        ("brook illness III type", "genetics/brook-3", "contains"),
        ("rowing pains a treatment", "topic/rowing-a", "words"),
        ("¿Qué es la fiebre del río?", "topic/es/fiebre", "words"),
        ("tratamiento de fiebre del rio", "topic/es/fiebre", "words"),
        ("what is wading", "topic/what-is-wading", "title"),
    ],
)
def test_a_question_finds_its_condition(query: str, first: str, reason: str) -> None:
    """And says by what; a name that is called so comes by itself."""
    hit = SEARCH.find(query)[0]
    assert (IDS[hit.shelf - 1], hit.reason) == (first, reason)


@pytest.mark.parametrize("query", ["what is river fever", "river fever treatment"])
def test_a_question_opens_nothing(query: str) -> None:
    """It is a choice, even of one."""
    hits = SEARCH.find(query)
    assert hits
    assert choice(hits) is None


@pytest.mark.parametrize("query", ["what is", "qué es", "treatment", "banana split"])
def test_a_question_about_nothing_finds_nothing(query: str) -> None:
    """Its words alone lead nowhere."""
    assert {hit.reason for hit in SEARCH.find(query)} <= {"prefix", "fuzzy"}


@pytest.mark.parametrize(
    ("form", "rest"),
    [
        ("what is river fever", "river fever"),
        ("do i have rowing pains a", "rowing pains a"),
        ("river fever", ""),
        ("what is", ""),
    ],
)
def test_words_that_tell_nothing_are_left_out(form: str, rest: str) -> None:
    """A letter at the end is part of a name."""
    assert rest_of(form) == rest


@given(
    st.sampled_from(["what is {}", "how do you treat {}", "{} treatment", "que es {}"]),
    st.sampled_from([one.title for one in SHELF[:5]]),
)
def test_any_title_may_be_asked_about(question: str, title: str) -> None:
    """Whatever the question."""
    hits = SEARCH.find(question.format(title))
    assert SHELF[hits[0].shelf - 1].title == title


@given(st.permutations(SHELF[1].title.split()))
def test_words_may_come_in_any_order(words: list[str]) -> None:
    """Numerals, too, beside what they count."""
    assert IDS[SEARCH.find(" ".join(words))[0].shelf - 1] == "genetics/brook-3"


@given(st.lists(st.text(max_size=12), max_size=30).map(" ".join))
def test_any_words_may_be_asked(query: str) -> None:
    """In any number; reasons stay in the order of their scores."""
    scores = [hit.score for hit in SEARCH.find(query)]
    assert scores == sorted(scores, reverse=True)
