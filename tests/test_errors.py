"""Errors and warnings: one line each, whatever they are told of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout import errors
from handout.errors import (
    AuditFailed,
    HandoutError,
    HandoutWarning,
    MachineLacks,
    Malformed,
    NoMatch,
    TooLarge,
    Unforeseen,
    UnknownFormat,
    UsageError,
)
from strategies import steady

KINDS = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, HandoutError)
]
UGLY = "first\nsecond\r\x1b[31m\u2028third\udcff\ttail"

every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)


@every_kind
def test_an_error_is_one_line(kind: type[HandoutError]) -> None:
    """No part of a message can break its line or colour the terminal."""
    told = str(kind(UGLY, place=UGLY, remedy=UGLY))
    assert told.isprintable()


@steady
@given(st.text(), st.text(), st.text())
def test_an_error_is_one_line_of_any_words(
    problem: str, place: str, remedy: str
) -> None:
    """Whatever stands in a file or its name, the message is one line."""
    assert str(HandoutError(problem, place=place, remedy=remedy)).isprintable()


def test_a_warning_is_one_line() -> None:
    """A warning of a file with a line break in its name is one line."""
    assert str(HandoutWarning("not-kept", UGLY, UGLY)).isprintable()


def test_an_error_says_where_then_what_then_what_to_do() -> None:
    """Place, problem and remedy stand in this order."""
    told = str(HandoutError("found salt.", place="soup.yaml", remedy="Add water."))
    assert told == "soup.yaml: found salt. Add water."


def test_an_error_without_a_place_begins_with_the_problem() -> None:
    """Nothing stands before the problem of an error that has no place."""
    assert str(HandoutError("found salt.")) == "found salt."


@every_kind
def test_an_error_told_from_outside_keeps_its_kind(kind: type[HandoutError]) -> None:
    """One who knows the file adds it; kind and exit code stay."""
    assert type(kind("found salt.").at("soup.yaml")) is kind


def test_an_error_told_from_outside_names_both_places() -> None:
    """The outer place stands before the inner one."""
    inner = HandoutError("found salt.", place="line 3", remedy="Add water.")
    assert str(inner.at("soup.yaml")) == "soup.yaml, line 3: found salt. Add water."


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (HandoutError, 1),
        (UsageError, 2),
        (AuditFailed, 3),
        (NoMatch, 4),
        (MachineLacks, 6),
    ],
)
def test_exit_codes_are_those_of_the_command_line(
    kind: type[HandoutError], code: int
) -> None:
    """1 failed, 2 usage, 3 findings, 4 no match, 6 machine."""
    assert kind.exit_code == code


@pytest.mark.parametrize("kind", [UnknownFormat, Malformed, TooLarge])
def test_what_cannot_be_read_is_a_read_error(kind: type[HandoutError]) -> None:
    """Whoever catches `ReadError` catches every reason for it."""
    assert issubclass(kind, errors.ReadError)


def test_an_unforeseen_error_says_where_it_arose() -> None:
    """The message names kind and function, so that it can be reported."""

    def fail() -> None:
        message = "a patient's name"
        raise KeyError(message)

    with pytest.raises(KeyError) as caught:
        fail()
    told = str(Unforeseen.of(caught.value))
    assert "KeyError" in told
    assert "fail" in told


def test_an_unforeseen_error_that_was_never_raised_has_no_place() -> None:
    """An exception without a traceback is still told."""
    assert "nowhere" in str(Unforeseen.of(KeyError("x")))


def test_a_warning_says_where_and_what() -> None:
    """Place and sentence are parted by a colon."""
    assert str(HandoutWarning("not-kept", "page.html", "A picture is lost.")) == (
        "page.html: A picture is lost."
    )


def test_a_warning_without_a_place_is_its_sentence() -> None:
    """Nothing stands before the sentence of a warning that has no place."""
    assert str(HandoutWarning("not-kept", "", "It is lost.")) == "It is lost."
