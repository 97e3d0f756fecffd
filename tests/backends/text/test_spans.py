"""Links in plain text: an address is told once, and only where it helps."""

import pytest

from handout.backends.text.spans import plain
from handout.prose import Span, Text


@pytest.mark.parametrize(
    ("words", "link", "written"),
    [
        ("the page", "https://example.org/a", "the page (https://example.org/a)"),
        ("https://example.org/a", "https://example.org/a", "https://example.org/a"),
        ("example.org", "https://www.example.org/", "example.org"),
        ("What is it?", "#what", "What is it?"),
        ("write to us", "mailto:us@example.org", "write to us (us@example.org)"),
        ("us@example.org", "mailto:us@example.org", "us@example.org"),
        ("555-0100", "tel:+1-555-0100", "555-0100"),
        ("call us", "tel:555-0100", "call us (555-0100)"),
        ("the page ", "https://example.org", "the page (https://example.org) "),
    ],
)
def test_address_after_words(words: str, link: str, written: str) -> None:
    """An address follows its words unless they are the address, or lead inside."""
    assert plain(Text.of(Span(words, link=link))) == written


def test_neighbours_are_one_link() -> None:
    """Spans side by side with one address are followed by it once."""
    link = "https://example.org"
    text = Text.of(Span("the ", link=link), Span("page", link=link, strong=True), ".")
    assert plain(text) == "the page (https://example.org)."


def test_other_properties_are_plain() -> None:
    """Strong, foreign and short words are their characters alone."""
    text = Text.of(
        Span("not", strong=True),
        Span("médula", language="es"),
        Span("MRI", expansion="magnetic resonance imaging"),
    )
    assert plain(text) == "notmédulaMRI"


def test_figures_stay_small() -> None:
    """Ten to the ninth must not read as 109."""
    text = Text.of("H", Span("2", position="subscript"), "O, 10")
    assert plain(Text.of(text, Span("-9", position="superscript"))) == "H₂O, 10⁻⁹"


def test_small_words_are_set_off_by_a_sign() -> None:
    """There are no small letters for them."""
    text = Text.of("T", Span("max", position="subscript"))
    assert plain(text) == "T_max"
