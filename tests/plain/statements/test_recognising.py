"""Standard statements are told in our words; anything else stays as it is."""

import pytest

from handout.plain.statements import Names, Recognised, recognise

NAMES = Names(condition="HLS", others=("Halden syndrome",))


def told(sentence: str) -> str:
    found = recognise(sentence, NAMES)
    return " ".join(found.sentences) if found else ""


def test_a_known_statement_is_told_in_our_sentences() -> None:
    assert recognise("Mutations in the HLD1 gene cause HLS.", NAMES) == (
        Recognised(
            id="gene-causes",
            sentences=("Changes in the HLD1 gene cause HLS.",),
            slots=("HLD1", "gene"),
        )
    )


def test_two_known_statements_in_one_sentence_are_both_told() -> None:
    assert told("HLS is a rare disorder; its prevalence is unknown.") == (
        "HLS is rare. It is not known how common it is."
    )


def test_what_a_pattern_means_is_tied_to_it() -> None:
    sentence = (
        "HLS is usually inherited in an autosomal recessive pattern, which means both "
        "copies of the gene in each cell have mutations."
    )
    assert told(sentence) == (
        "HLS is most often passed down in families in a certain way. Doctors call this "
        "way autosomal recessive. This means that both copies of the gene in each cell "
        "have changes."
    )


def test_a_contrast_is_kept() -> None:
    assert told("HLS appears to be rare, but its prevalence is unknown.") == (
        "HLS seems to be rare. But it is not known how common it is."
    )


def test_a_name_keeps_its_capital_behind_but() -> None:
    assert told("However, HLS is rare.") == "But HLS is rare."


@pytest.mark.parametrize(
    "sentence",
    [
        "Mutations in the HLD1 gene rarely cause HLS.",
        "Mutations in the HLD1 gene do not cause HLS.",
        "HLS is a rare disorder in dogs.",
        "The prevalence of Tolvik syndrome is unknown.",
        "Most mutations in the HLD1 gene cause HLS.",
        "HLS is a rare disorder; its treatment is unknown.",
        "HLS is never inherited in an autosomal recessive pattern.",
        "HLS is inherited in an autosomal recessive pattern?",
        "",
        "Inheritance",
        "THE PREVALENCE OF XYZ IS UNKNOWN.",
    ],
)
def test_a_word_that_no_pattern_explains_leaves_the_sentence_alone(
    sentence: str,
) -> None:
    assert recognise(sentence, NAMES) is None


@pytest.mark.parametrize(
    ("rate", "people"),
    [
        ("an estimated 1 in 30,000", "individuals"),
        ("approximately 1 in 30,000", "people"),
    ],
)
def test_about_and_people_are_said_in_one_word_each(rate: str, people: str) -> None:
    assert told(f"HLS affects {rate} {people}.") == (
        "HLS is found in about 1 in 30,000 people."
    )


@pytest.mark.parametrize(
    "rate",
    [
        "at least 1 in 30,000",
        "1 in 9,000 to 40,000",
        "fewer than 1 in 1 million",
        "3 to 5 per 100,000",
    ],
)
def test_figures_pass_as_they_are(rate: str) -> None:
    assert rate in told(f"HLS affects {rate} newborns.")


def test_a_form_of_the_condition_stays_a_form() -> None:
    sentence = "The mild form of HLS is inherited in an autosomal dominant pattern."
    assert told(sentence).startswith("The mild form of HLS is passed down")


def test_it_stays_it() -> None:
    assert told("It affects about 20,000 people in Japan.") == (
        "About 20,000 people in Japan have it."
    )


def test_curly_quotes_and_hard_blanks_change_nothing() -> None:
    straight = told(
        "HLS is generally not inherited but arises from a mutation in the body's "
        "cells that occurs after conception."
    )
    curly = told(
        "HLS is generally not inherited but arises from a mutation in the body’s "
        "cells that\u00a0occurs after conception."
    )
    assert straight == curly


@pytest.mark.parametrize("start", ["The ", "Mutations in the ", "In ", "HLS is "])
@pytest.mark.parametrize(
    "tail", ["A" * 5_000, "Aa " * 5_000, "AB, " * 5_000, "; " * 5_000]
)
def test_a_sentence_without_an_end_is_soon_given_up(start: str, tail: str) -> None:
    assert recognise(start + tail, NAMES) is None


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            "In rare cases, HLS is inherited in an X-linked pattern.",
            "In rare cases, HLS is passed down in families",
        ),
        (
            "In approximately 15 percent of cases, HLS is not inherited.",
            "In about 15 percent of cases, HLS is not passed down",
        ),
        (
            "When HLS is caused by mutations in the HLD1 gene, it is not inherited.",
            "When HLS comes from changes in the HLD1 gene, it is not passed down",
        ),
    ],
)
def test_when_a_statement_holds_is_told_before_it(sentence: str, words: str) -> None:
    assert told(sentence).startswith(words)


def test_a_statement_that_has_no_room_for_a_case_stays_as_it_is() -> None:
    assert not told("In rare cases, the HLD1 gene provides instructions for making it.")


def test_although_becomes_but_behind_what_it_limits() -> None:
    assert told("Although HLS can run in families, most cases are not inherited.") == (
        "HLS can run in families. But most cases are not passed down in families."
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Some cases, however, result from new mutations in the gene.",
        "However, some cases result from new mutations in the gene.",
        "Some cases result from new mutations in the gene, however.",
    ],
)
def test_however_is_but_wherever_it_stands(sentence: str) -> None:
    assert told(sentence) == "But some cases come from new changes in the gene."


def test_the_disorder_is_it_where_a_sentence_of_ours_names_it_again() -> None:
    assert told("These cases occur in people with no family history of HLS.") == (
        "In these cases, no one else in the family has had HLS."
    )
    assert told(
        "These cases occur in people with no family history of the disorder."
    ) == ("In these cases, no one else in the family has had it.")


def test_the_condition_may_be_called_briefly() -> None:
    """By its own name alone, and not in words that are taken over."""
    found = recognise("HLS affects 1 in 8,000 people.", NAMES, briefly=True)
    assert found is not None
    assert found.sentences == ("This condition is found in 1 in 8,000 people.",)
    other = recognise("Halden syndrome affects 1 in 8,000 people.", NAMES, briefly=True)
    assert other is not None
    assert other.sentences == ("Halden syndrome is found in 1 in 8,000 people.",)


def test_a_granted_statement_comes_first() -> None:
    """And the other one in spite of it."""
    assert told("Although its prevalence is unknown, HLS is rare.") == (
        "It is not known how common it is. But HLS is rare."
    )


def test_a_sentence_that_would_end_in_a_single_capital_is_left() -> None:
    """It would be read as one sentence with the next."""
    sentence = (
        "The HLD1 gene provides instructions for making a protein called haldin {}, "
        "which helps muscles move."
    )
    nobody = Names(condition="Halden syndrome")
    assert recognise(sentence.format("alpha"), nobody)
    assert recognise(sentence.format("A"), nobody) is None
