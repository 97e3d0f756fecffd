"""Explaining: in the word's place, beside it, or in the words to know."""

import msgspec

from handout.plain.lexicon import explain
from handout.plain.lexicon.entry import Entry, Kind
from plain.lexicon.entries import SMALL


def sentences(*text: str, most_rows: int = 0) -> tuple[str, ...]:
    """Return sentences explained in line, without words to know."""
    return explain(text, SMALL, most_rows=most_rows).sentences


def test_a_replaced_term_stands_in_parentheses_once() -> None:
    """First the plain words with the term, later the plain words alone."""
    assert sentences("It harms neurons.", "Neurons die.") == (
        "It harms nerve cells (neurons).",
        "Nerve cells die.",
    )


def test_a_term_at_the_start_loses_its_capital_in_parentheses() -> None:
    """The plain words take the capital."""
    assert sentences("Neurons die.") == ("Nerve cells (neurons) die.",)


def test_an_everyday_word_is_replaced_without_a_trace() -> None:
    """Nobody has to know the harder word."""
    assert sentences("It affects approximately 5 people.") == (
        "It affects about 5 people.",
    )


def test_a_term_that_stays_is_explained_at_its_first_use() -> None:
    """Later it stands alone."""
    assert sentences("They have ataxia.", "The ataxia grows.") == (
        "They have ataxia (trouble with balance).",
        "The ataxia grows.",
    )


def test_a_plural_has_its_own_gloss() -> None:
    """A form may read otherwise in plain words."""
    assert sentences("The ataxias differ.") == (
        "The ataxias (kinds of trouble with balance) differ.",
    )


def test_what_the_source_has_just_explained_stays() -> None:
    """A term alone in parentheses follows its own explanation."""
    assert sentences("They lack balance (ataxia).", "The ataxia grows.") == (
        "They lack balance (ataxia).",
        "The ataxia grows.",
    )


def test_nothing_is_put_before_a_parenthesis() -> None:
    """Two parentheses in a row would read badly."""
    assert sentences("They have ataxia (poor balance).") == (
        "They have ataxia (poor balance).",
    )


def test_no_parenthesis_stands_inside_another() -> None:
    """Inside one, a word is replaced or left for the words to know."""
    assert sentences("Signs (such as ataxia in neurons) differ.") == (
        "Signs (such as ataxia in nerve cells) differ.",
    )


def test_words_to_know_are_not_explained_in_line() -> None:
    """The row tells the word, how to say it and what it means."""
    explanation = explain(["They have ataxia."], SMALL, most_rows=1)
    assert explanation.sentences == ("They have ataxia.",)
    (row,) = explanation.rows
    assert (row.term, row.say) == ("ataxia", "uh-TAK-see-uh")


def test_no_more_rows_than_asked_for() -> None:
    """What is used most comes first; the rest is explained in line."""
    text = ["An inversion is rare.", "Ataxia grows.", "The ataxia grows."]
    explanation = explain(text, SMALL, most_rows=1)
    assert [row.term for row in explanation.rows] == ["ataxia"]
    assert "inversion (piece of DNA that is turned around)" in explanation.sentences[0]


def test_the_article_fits_the_plain_word() -> None:
    """An becomes a where the next word begins otherwise."""
    assert sentences("It is an approximately round cell.") == (
        "It is an about round cell.",
    )
    assert sentences("It is a renal sign.") == ("It is a kidney (renal) sign.",)


def test_the_article_before_a_word_that_stays_is_left_alone() -> None:
    """Only a replacement may change it."""
    assert sentences("It is an inversion.")[0].startswith("It is an inversion (")


def test_a_word_of_stigma_is_replaced_or_left() -> None:
    """It is never explained to the reader."""
    assert sentences("Victims, or a victim, suffer from it.") == (
        "Victims, or a victim, have it.",
    )


def test_only_the_kinds_asked_for_are_explained() -> None:
    """What is replaced is replaced in any case."""
    everyday: tuple[Kind, ...] = ("phrase",)
    explanation = explain(["Renal ataxia."], SMALL, kinds=everyday)
    assert explanation.sentences == ("Kidney (renal) ataxia.",)
    assert explanation.rows == ()


def test_a_meaning_is_told_with_its_lead() -> None:
    """It reads better than "spleen means"; without one, that is said."""
    entry = Entry(
        term="spleen", plain="organ", definition="An organ.", lead="The spleen is"
    )
    assert entry.explanation == "The spleen is an organ."
    assert msgspec.structs.replace(entry, lead="").explanation == (
        "Spleen means an organ."
    )


def test_the_lexicon_knows_its_own_meanings() -> None:
    """Word for word, and nothing else."""
    entry = SMALL.entries[0]
    assert SMALL.meant(entry.explanation) == entry
    assert SMALL.meant(f"Not {entry.explanation}") is None
