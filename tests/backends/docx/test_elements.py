"""Elements hold any words, and what they hold can be read again."""

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from handout.backends.docx.elements import legal, wml, wml_text

EVERY_CHARACTER = st.text(st.characters(codec=None, exclude_categories=[]))
PRINTABLE = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"]))


@given(EVERY_CHARACTER)
def test_any_character(said: str) -> None:
    """Even control characters and lone surrogates give XML that can be read."""
    element = wml("p", wml_text(said), rsidR=said)
    assert etree.fromstring(etree.tostring(element)).tag == element.tag


@given(PRINTABLE)
def test_printable_words_are_kept(said: str) -> None:
    """Words without control characters are not changed."""
    assert legal(said) == said


def test_white_space_between_runs_is_kept() -> None:
    """A space at the end of a run is not dropped by XML."""
    assert b'xml:space="preserve">of </' in etree.tostring(wml_text("of "))
