"""A file of entries, and a clinic's entries over ours."""

import pytest

from handout.errors import Malformed
from handout.plain.lexicon import Lexicon, laid_over, read
from plain.lexicon.entries import ATAXIA, NEURON

GOOD = """
[[entries]]
term = "stent"
plain = "tiny tube"
definition = "A tiny tube that holds a vessel open."
"""


def test_an_entry_without_forms_stands_for_its_term() -> None:
    """A clinic writes three lines and is done."""
    (entry,) = read(GOOD, "ours.toml")
    assert entry.forms == {"stent": ""}
    assert entry.state == "unreviewed"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("entries = [", r"^ours\.toml, .*no TOML.*straight quotation marks"),
        (GOOD + 'term = "again"', r"^ours\.toml, .*no TOML: cannot overwrite"),
        (GOOD.replace("plain", "plane"), r"^ours\.toml, entry 1.*docs/lexicon\.md"),
        (GOOD + "say = 5", r"^ours\.toml, entry 1, say: expected `str`, got `int`"),
        (GOOD.replace("tiny tube", "", 1), r"entry 1: the field 'plain' of 'stent'"),
        (GOOD + GOOD, r"entry 2: 'stent' stands in the entries 'stent' and 'stent'"),
        ("words = 1", r"^ours\.toml: object contains unknown field `words`"),
    ],
)
def test_a_wrong_file_is_told_with_place_and_remedy(text: str, told: str) -> None:
    """The message names file, entry and field, and says what to do."""
    with pytest.raises(Malformed, match=told):
        read(text, "ours.toml")


def test_a_clinics_entry_takes_the_place_of_ours() -> None:
    """One term has one entry."""
    theirs = read(GOOD.replace("stent", "Ataxia"), "theirs.toml")
    assert laid_over((ATAXIA, NEURON), theirs) == (NEURON, *theirs)


def test_our_entry_gives_up_a_form_that_a_clinic_uses() -> None:
    """The clinic's word is the last."""
    theirs = read(GOOD.replace("stent", "neurons"), "theirs.toml")
    lexicon = Lexicon(laid_over((NEURON,), theirs))
    (match,) = lexicon.find("It harms neurons.")
    assert match.entry.plain == "tiny tube"
    ours = lexicon.entry("neuron")
    assert ours is not None
    assert "neurons" not in ours.forms


def test_an_entry_of_ours_without_forms_goes() -> None:
    """An entry that nothing could find is none."""
    theirs = read(GOOD.replace("stent", "ataxia's") + FORMS, "theirs.toml")
    assert laid_over((ATAXIA,), theirs) == theirs


FORMS = '[entries.forms]\nataxia = ""\nataxias = ""\n'
