"""How a gene works may be left out; what comes of it, and for whom, may not."""

import pytest

from handout.plain.telling.choosing import chosen
from plain.telling.test_telling import telling, words

NAMES = ("river fever",)
CAUSE = "Changes in the WET1 gene cause river fever."
WORKINGS = (
    "The WET1 gene provides instructions for making a protein of the cell membrane."
)


def told(*sentences: str) -> list[str]:
    """Return the sentences of a paragraph that are told."""
    kept = chosen(sentences, NAMES)
    return [words for words, is_told in zip(sentences, kept, strict=True) if is_told]


@pytest.mark.parametrize(
    "sentence",
    [
        "The wettin protein is a transcription factor.",
        "The wettin protein turns the energy from food into light.",
        "The wettin protein helps cells fight infections.",
        "The gene is one of a family of genes for enzymes.",
        "The protein is needed before birth.",
        "The WET1 gene plays an important role in how water moves.",
        "Mutations in the WET1 gene reduce the activity of wettinase in water.",
        "Normally, it is involved in drying the fur.",
    ],
)
def test_the_gene_s_work_is_left_out(sentence: str) -> None:
    """Though a word in it may speak of food or birth."""
    assert told(CAUSE, sentence) == [CAUSE]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mutations in the WET1 gene are associated with river fever.",
        "Mutations in the WET1 gene are responsible for type 2.",
        "Mutations in the WET1 gene disrupt the development of the hair.",
        "Loss of wettin activity leads to painful feet.",
        "The protein is missing in most people over 60 years of age.",
        "The drug lowers how much of the protein there is.",
        "Infections trigger attacks when the protein is missing.",
        "The WET1 gene is involved in river fever.",
        "It is unknown what wettin does in water.",
    ],
)
def test_what_comes_of_it_and_for_whom_stays(sentence: str) -> None:
    """Kinds, signs, people, risk, and what is not known."""
    assert sentence in told(CAUSE, WORKINGS, sentence)


def test_what_goes_on_about_the_gene_s_work_goes_with_it() -> None:
    """It has no word of a gene itself, and leans on one that is left out."""
    assert told(CAUSE, WORKINGS, "As a result, the water stays warm.") == [CAUSE]


@pytest.mark.parametrize(
    "sentence",
    [
        "As a result, the feet become weak.",
        "Without enough of this protein, people get cold feet.",
        "Children who lack this protein get cold feet.",
    ],
)
def test_what_comes_of_it_takes_along_what_it_leans_on(sentence: str) -> None:
    """No "this" is left without its thing."""
    assert told(CAUSE, WORKINGS, sentence) == [CAUSE, WORKINGS, sentence]


def test_a_thing_that_the_sentence_names_itself_needs_no_other() -> None:
    """It is told without the sentence before it."""
    sentence = "Some people have a salt in the blood, and this salt makes feet cold."
    assert told(CAUSE, WORKINGS, sentence) == [CAUSE, sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "The nerves of the feet can also be damaged by a tumor of the nerve tissues.",
        "They know that it happens when there are changes in the genetic material.",
        "Cold feet might result from instability of the chromosome in some cells.",
        "River fever is a disorder of the retina, which is the tissue behind the eye.",
    ],
)
def test_what_is_said_of_the_condition_itself_stays(sentence: str) -> None:
    """Though it speaks of tissues, cells, or DNA."""
    assert sentence in told(CAUSE, WORKINGS, sentence)


@pytest.mark.parametrize(
    ("introduction", "sentence"),
    [
        (
            "The WET1 gene provides instructions for making a protein called wettin.",
            "The cause of cold feet in people without wettin is unknown.",
        ),
        (
            "It helps the cell make water-soluble drying acid (WDA).",
            "Too little WDA leads to cold feet.",
        ),
        (
            "The WET1 gene provides instructions for making a protein of the cell.",
            "Some people have too little of the protein in their feet.",
        ),
    ],
)
def test_what_introduces_a_thing_is_told_with_it(
    introduction: str, sentence: str
) -> None:
    """Also where another sentence of its paragraph stands between them."""
    prose = (
        f"{CAUSE} {introduction} Normally, cells keep the membrane dry.\n\n{sentence}"
    )
    assert introduction.rsplit(maxsplit=1)[-1] in words(prose, "causes")


def test_a_section_that_would_tell_nothing_tells_all() -> None:
    """No question stays without its answer."""
    assert telling("causes", prose=WORKINGS).left_out == ()
    assert "protein" in words(WORKINGS, "causes")
