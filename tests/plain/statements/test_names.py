"""Mentions of the condition are found under all of its names."""

import pytest

from conditions import condition
from handout.model.condition import Gene, GeneGroup
from handout.plain.statements import Names, names_of
from handout.plain.statements.names import MARK, masked

NAMES = Names(condition="HLS", others=("Halden syndrome", "sore knee"))


def mentions(sentence: str) -> tuple[str, ...]:
    return masked(sentence, NAMES).mentions


@pytest.mark.parametrize("name", ["HLS", "Halden syndrome", "sore knee"])
def test_each_name_is_a_mention_and_stays_itself(name: str) -> None:
    assert mentions(f"{name} is rare.") == (name,)


def test_a_name_loses_the_capital_of_the_sentence() -> None:
    assert mentions("Sore knee is rare.") == ("sore knee",)


def test_a_name_with_its_abbreviation_is_one_mention() -> None:
    assert masked("Halden syndrome (HLS) is rare.", NAMES).sentence == (
        f"{MARK}0{MARK} is rare."
    )
    assert mentions("Halden syndrome (HLS) is rare.") == ("Halden syndrome (HLS)",)


@pytest.mark.parametrize("kind", ["condition", "disorder", "disease", "syndrome"])
def test_the_condition_stays_as_general_as_it_is(kind: str) -> None:
    assert mentions(f"This {kind} is rare.") == ("this condition",)


def test_a_plural_is_printed_as_it_stands() -> None:
    assert mentions("Sore knees are common.") == ("Sore knees",)


def test_an_abbreviation_is_told_by_its_capitals() -> None:
    assert mentions("They say hls to it.") == ()


@pytest.mark.parametrize("word", ["HLS2", "HLS-like", "the HLS gene", "HLS/XYZ"])
def test_a_longer_word_is_another_name(word: str) -> None:
    assert mentions(f"We know {word} well.") == ()


def test_a_possessive_leaves_its_ending_outside() -> None:
    assert masked("HLS’s signs", NAMES).sentence == f"{MARK}0{MARK}'s signs"


def test_names_of_a_condition_begin_with_its_abbreviation() -> None:
    named = condition(
        title="Halden syndrome",
        abbreviation="HLS",
        other_names=("sore knee",),
        gene_groups=(GeneGroup(genes=(Gene(symbol="HLD1"),)),),
    )
    assert names_of(named) == Names(
        condition="HLS", others=("Halden syndrome", "sore knee"), genes=("HLD1",)
    )


def test_a_name_inside_a_sentence_is_written_as_the_source_does() -> None:
    names = Names(condition="HLS", others=("Sore Knee",))
    assert masked("We know sore knee well.", names).mentions == ("sore knee",)
