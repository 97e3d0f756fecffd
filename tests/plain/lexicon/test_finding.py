"""Finding forms in a sentence, and where a word must stay as it is."""

import pytest

from plain.lexicon.entries import SMALL


def found(sentence: str, protected: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    """Return the text and the replacement of each match."""
    matches = SMALL.find(sentence, protected)
    return [(match.text, match.replacement) for match in matches]


def test_a_form_is_found_with_its_plain_form() -> None:
    """Each form has the plain form that is listed for it."""
    assert found("It harms neurons.") == [("neurons", "nerve cells")]


def test_the_longest_form_wins() -> None:
    """What is inside a longer form is not found again."""
    assert found("It harms motor neurons.") == [("motor neurons", "")]


def test_a_capital_at_the_start_is_kept() -> None:
    """The plain form begins the sentence as the word did."""
    assert found("Neurons send signals.") == [("Neurons", "Nerve cells")]


def test_a_capital_inside_is_a_name() -> None:
    """A name that is spelled like a word is not found."""
    assert found("See the Neuron Institute.") == []


def test_nothing_is_found_in_a_protected_phrase() -> None:
    """The name of the condition stays whole, in any case."""
    assert found("Early renal ataxia is rare.", ("renal Ataxia",)) == []


def test_an_acronym_is_protected_in_its_own_case_only() -> None:
    """A condition called RENAL says nothing about the word renal."""
    assert found("A renal sign of RENAL.", ("RENAL",)) == [("renal", "kidney")]


def test_letters_that_grow_when_lowered_do_not_move_places() -> None:
    """The Turkish I with a dot has two parts when it is small."""
    assert found("İİİ renal failure ends.", ("renal failure",)) == []


def test_a_shorter_form_is_found_beside_a_protected_phrase() -> None:
    """Where the longest form runs into a name, a shorter one may stand before it."""
    assert found("Renal failure type Z is rare.", ("failure type Z",)) == [
        ("Renal", "Kidney")
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "It is a motor neuron disease.",
        "It is called renal syndrome.",
        "It is Fanconi renal wasting.",
        "The renal kinase is missing.",
        "These cells are called neurons.",
        "They are known as the neurons.",
        "This is the neurons' work.",
    ],
)
def test_a_word_stays_in_a_name_and_where_it_is_named(sentence: str) -> None:
    """Diseases, enzymes, people's names, words that are only named, owners."""
    assert not any(replacement for _, replacement in found(sentence))


def test_a_symbol_of_a_gene_is_no_name_of_an_illness() -> None:
    """A word behind a gene's symbol may be replaced."""
    assert found("The ABC1 renal cells grow.") == [("renal", "kidney")]


def test_a_form_with_its_disease_is_listed_and_replaced() -> None:
    """Only a form that holds the head itself is replaced there."""
    assert found("It leads to renal failure.") == [("renal failure", "kidney failure")]


def test_part_of_a_compound_is_no_word() -> None:
    """Hyphens hold a word together."""
    assert found("The non-renal form is mild.") == []


def test_a_possessive_keeps_its_ending() -> None:
    """The match ends before the apostrophe."""
    assert found("The neuron's arm is long.") == [("neuron", "nerve cell")]


def test_a_word_in_another_sense_is_not_found() -> None:
    """Where an entry only explains, its protected phrases are other senses."""
    assert found("Doctors call it inversion of a smile.") == []


@pytest.mark.parametrize("text", ["", "...", "ÄÖÜ ß", "(((", "a" * 10_000])
def test_odd_text_gives_nothing(text: str) -> None:
    """Whatever comes, there is an answer."""
    assert found(text) == []
