"""A condition in plain words: told, edited, explained, or left word for word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conditions import bare
from handout.model.additions import Passage, Provenance
from handout.plain.telling import Telling, tell
from handout.prose import List, Prose
from strategies import proses, steady


def telling(kind: str = "description", **prose: object) -> Telling:
    """Tell a condition of one section."""
    text = bare(sections=[{"kind": kind, **prose}])
    return tell(text, text.sections)


def passages(prose: str, kind: str = "description") -> tuple[Passage, ...]:
    """Return the passages of the one answer."""
    return telling(kind, prose=prose).answers[0].passages


def words(prose: str, kind: str = "description") -> str:
    """Return the words of the one answer."""
    return "\n".join(passage.prose.plain for passage in passages(prose, kind))


def provenance(prose: str, kind: str = "description") -> Provenance:
    """Return how the one passage came to be."""
    (passage,) = passages(prose, kind)
    return passage.provenance


def test_a_known_statement_is_told_in_our_words() -> None:
    """And the passage says so."""
    assert provenance("River fever is rare.", "frequency") == "recogniser"


def test_a_long_sentence_is_cut() -> None:
    """At a joint, with nothing lost."""
    told = words("The lamps glow all night long; however, the boats are dark.")
    assert told == "The lamps glow all night long. But the boats are dark."


def test_a_line_without_a_full_stop_is_explained_below_it() -> None:
    """The explanation never runs on in the line itself."""
    assert "spins" in words("Dizziness").split("\n", 1)[1]
    assert words("Dizziness").startswith("Dizziness\n")


def test_nothing_stands_between_an_announcement_and_its_list() -> None:
    prose = "To make a diagnosis, the doctor will:\n\n- ask questions\n- do tests"
    assert passages(prose, "diagnosis")[0].prose.plain.split("\n")[0].endswith("will:")


def test_a_word_that_labels_people_is_not_taught() -> None:
    """It is for a person to look at."""
    assert words("Diabetics wait.") == "Diabetics wait."


def test_an_edit_is_logged() -> None:
    """With its rule and the words before and after."""
    told = telling(prose="The lamps glow all night long; the boats are dark.")
    assert [edit.rule for edit in told.edits] == ["semicolon"]


def test_what_cannot_be_told_more_plainly_stays() -> None:
    """Word for word, and the passage says so."""
    assert words("Wet feet glow.") == "Wet feet glow."
    assert provenance("Wet feet glow.") == "source"


@pytest.mark.parametrize(
    "sentence",
    [
        "About 1 in 40,000 people may have cold feet.",
        "The boats do not sink in winter.",
        "Most swimmers are men over 60 years of age.",
    ],
)
def test_numbers_hedges_and_negation_stay(sentence: str) -> None:
    """No edit touches them."""
    assert words(sentence) == sentence


def test_words_with_a_link_stay_as_they_are() -> None:
    """Their sentence keeps its spans; its neighbours may be edited."""
    told = passages("See the [big lamp](https://example.org); it glows in the night.")
    links = {span.link for text in told[0].prose[0].texts() for span in text}
    assert "https://example.org" in links


def test_a_hard_word_is_explained_once() -> None:
    """Behind the sentence that uses it first, or among the words to know."""
    told = telling(prose="Swimmers may have ataxia. In winter, ataxia gets worse.")
    known = {word.word for word in told.words} | set(told.explained)
    assert "ataxia" in known


def test_words_to_know_fit_on_the_sheet() -> None:
    """Words that the sheet explains already take their room."""
    text = bare(
        sections=[
            {
                "kind": "description",
                "prose": "Ataxia, dystonia, scoliosis, microcephaly, hepatomegaly, "
                "splenomegaly, anemia, nystagmus, spasticity and neuropathy occur.",
            }
        ]
    )
    assert len(tell(text, text.sections).words) <= 8
    seven = [f"word {number}" for number in range(7)]
    assert len(tell(text, text.sections, seven).words) <= 1


def test_a_medical_word_in_parentheses_is_explained_behind() -> None:
    """Its plain words stand before it already."""
    told = telling(prose="Many swimmers have a small head (microcephaly) in winter.")
    assert (
        told.answers[0]
        .passages[0]
        .prose.plain.startswith("Many swimmers have a small head in winter.")
    )
    assert told.explained == ("microcephaly",)


def test_a_list_at_the_end_becomes_bullets() -> None:
    """Few items, few words each, no verb in them."""
    told = passages("The signs of it include cold feet, wet hair, thirst, and sleep.")
    (items,) = (block for block in told[0].prose if isinstance(block, List))
    assert [item.plain for item in items.items] == [
        "cold feet",
        "wet hair",
        "thirst",
        "sleep",
    ]


def test_a_short_list_stays_in_its_sentence() -> None:
    """Three things are easier to read in a row."""
    told = passages("The main signs of it include cold feet, wet hair, and thirst.")
    assert not any(isinstance(block, List) for block in told[0].prose)


@pytest.mark.parametrize(
    "sentence",
    [
        "The child shows physical, social, mental, and emotional changes.",
        "It may include physical, social, mental, and emotional changes.",
        "It may include work in reading, writing, singing, and going by boat.",
        "It can include sights such as flashing lamps, blind spots, lines, and rays.",
        "It can harm parts such as those in the hands, feet, nose, and tongue.",
    ],
)
def test_items_that_lean_on_one_another_stay_in_their_sentence(sentence: str) -> None:
    """Each would be half of a thing alone."""
    blocks = (block for one in passages(sentence) for block in one.prose)
    assert not any(isinstance(block, List) for block in blocks)


def test_one_meaning_is_told_once() -> None:
    """Where the plain words need to be explained, too, both words stay in the text."""
    told = words("Many swimmers have nearsightedness (myopia) in the winter months.")
    assert "nearsightedness (myopia)" in told
    assert told.count("far away") == 1


def test_the_plain_word_that_stands_beside_it_is_not_said_again() -> None:
    assert "shot (shot)" not in words("It is given as an injection (shot) in winter.")


def test_the_letters_of_a_name_keep_their_words() -> None:
    sentence = 'The name "BAD" is an abbreviation for bone abnormalities and dizziness.'
    assert words(sentence).startswith(sentence)


def test_what_our_own_sentence_explains_is_not_explained_again() -> None:
    """Doctors' word and its meaning stand there already."""
    told = words("Most cases of river fever are sporadic.", "inheritance")
    assert told.count("no one else in the family") <= 1


CAUSES = (
    "Changes in the WET1 gene cause river fever. "
    "The WET1 gene provides instructions for making a protein of the cell membrane."
)


def test_how_the_gene_works_is_left_out_and_named() -> None:
    """What causes the condition is told."""
    told = telling("causes", prose=CAUSES)
    assert "protein" not in told.answers[0].passages[0].prose.plain
    assert [one.name for one in told.left_out] == ["How the gene works"]


@pytest.mark.parametrize(
    "sentence",
    [
        "River fever is caused by a lack of a protein.",
        "It is not known how the protein causes river fever.",
        "Some people have a protein that raises the risk.",
        "Infection of the cells triggers attacks.",
    ],
)
def test_what_causes_the_condition_is_never_left_out(sentence: str) -> None:
    """Causes, what is unknown, people, risk and what sets it off."""
    assert telling("causes", prose=sentence).left_out == ()


@pytest.mark.parametrize("kind", ["description", "treatment", "when-to-call"])
def test_other_sections_are_told_whole(kind: str) -> None:
    """Only causes have workings."""
    assert telling(kind, prose=CAUSES).left_out == ()


@pytest.mark.parametrize(
    "odd",
    [
        "THE FEET ARE COLD AND WET AND THE HAIR IS TOO.",
        "La fiebre del río es una enfermedad que hace brillar los pies en invierno.",
        "Les pieds brillent la nuit dans la riviÃ¨re gelÃ©e avec leurs chaussures.",
    ],
)
def test_what_is_no_plain_english_stays_and_is_told(odd: str) -> None:
    """Word for word, with a warning."""
    told = telling(prose=odd)
    assert told.answers[0].passages[0].prose.plain == odd
    assert [warning.kind for warning in told.warnings] == ["not-edited"]


def test_a_text_in_another_language_is_quoted() -> None:
    """No rule of English touches it."""
    text = bare(language="es", sections=[{"kind": "description", "prose": "Es rara."}])
    (answer,) = tell(text, text.sections).answers
    assert [one.provenance for one in answer.passages] == ["source"]


def test_ten_thousand_words_are_told() -> None:
    """Nothing of them is lost."""
    many = "Wet feet glow at night. " * 2000
    assert words(many.strip()).replace("\n", " ").count("glow") == 2000


@steady
@given(prose=proses, kind=st.sampled_from(["description", "causes", "inheritance"]))
def test_any_prose_is_told(prose: Prose, kind: str) -> None:
    """Empty, of one word, or bullets of bullets: no crash, the same each time."""
    text = bare(sections=[{"kind": kind, "prose": []}])
    (section,) = text.sections
    odd = type(section)(kind=section.kind, prose=prose)
    assert tell(text, [odd]) == tell(text, [odd])


def test_kinds_that_are_told_apart_are_no_young_cells() -> None:
    """A word of two senses is left to its sentence."""
    told = words("The two kinds are differentiated by the age at which they start.")
    assert "young cell" not in told


def test_a_clause_of_ours_does_not_run_into_what_follows() -> None:
    """That would be "growths that are not cancer often linked to it"."""
    told = words("Other noncancerous growths often associated with it are red lumps.")
    assert "not cancer often" not in told


def test_brackets_show_only_the_word_that_is_new() -> None:
    told = words("Some WET1 gene mutations are found in the feet of many swimmers.")
    assert "(gene mutations)" not in told
    assert "gene changes" in told


def test_a_sentence_that_loses_its_last_brackets_ends_once() -> None:
    """An abbreviation brings its own full stop."""
    told = words("The nurse gives the salt by an I.V. (intravenous).")
    assert told.startswith("The nurse gives the salt by an I.V. ")


def test_a_stage_of_a_scale_keeps_its_name() -> None:
    """Alone, "elevated" may be another stage than "high"."""
    assert words("Elevated").startswith("Elevated")


def test_a_word_that_the_source_defines_is_not_explained_again() -> None:
    """Whether it is met before, or in the sentence itself."""
    told = words("The mist can harm cartilage. Cartilage is a smooth cover of bones.")
    assert told == "The mist can harm cartilage. Cartilage is a smooth cover of bones."


def test_a_sentence_that_tells_more_of_a_word_is_no_definition() -> None:
    """That it is a sign says nothing of what it is."""
    told = words("Dizziness is a sign of the mist.")
    assert "spins" in told
