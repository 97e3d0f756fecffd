"""Words into lines, counted in columns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from handout.backends.text.wrapping import hang, wrap


def test_breaks_between_words() -> None:
    """A line takes as many words as fit."""
    assert wrap("one two three four", 9) == ["one two", "three", "four"]


def test_long_word_overflows() -> None:
    """An address that is too long stays whole, on a line of its own."""
    address = "https://example.org/" + "a" * 80
    assert wrap(f"See {address} now", 72) == ["See", address, "now"]


def test_no_words_no_lines() -> None:
    """White space alone gives no line."""
    assert wrap(" \n\t ", 72) == []


def test_no_break_space_holds() -> None:
    """A number and its unit stay together."""
    assert wrap("take 10\u00a0mg now", 8) == ["take", "10\u00a0mg", "now"]


def test_control_characters_dropped() -> None:
    """Bells, escapes and lone surrogates are not printed."""
    assert wrap("a\x07b\x1b[31m\ud800c\x9d", 72) == ["ab[31mc"]


def test_line_ends_are_blanks() -> None:
    """Line ends inside a text, those of Unicode too, are blanks."""
    assert wrap("a\r\nb\u2028c\x85d", 72) == ["a b c d"]


@pytest.mark.parametrize(
    ("words", "width"),
    [("fever", 5), ("fiebre de médula", 16), ("me\u0301dula", 6), ("発熱", 4), ("", 0)],
)
def test_lines_are_measured_in_columns(words: str, width: int) -> None:
    """Wide letters count two columns, combining marks none."""
    assert cell_len(words) == width


def test_ideographs_break_anywhere() -> None:
    """Chinese text breaks without blanks, but never before a full stop."""
    assert wrap("発熱発熱。発熱", 8) == ["発熱発", "熱。発熱"]


def test_hang() -> None:
    """Lines after the first stand under it."""
    assert hang("1. ", ["one", "", "two"]) == ["1. one", "", "   two"]


@given(st.text(), st.integers(min_value=1, max_value=80))
def test_wide_line_is_one_piece(words: str, width: int) -> None:
    """Only a line that cannot be broken is wider than asked for."""
    for line in wrap(words, width):
        assert cell_len(line) <= width or " " not in line
