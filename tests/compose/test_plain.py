"""The plain level: written words, else the source's own, else a name left out."""

import pytest
from msgspec.structs import replace

from conditions import (
    bare,
    blocks,
    boxes,
    clinic,
    condition,
    heading_words,
    overlay,
    plain,
    printed_words,
    spanish,
)
from handout.blocks import Glossary, WriteIn
from handout.document import Document
from handout.model.additions import digest
from handout.prose import List

OWN_WORDS = "This part is in the source's own words."


def left_out(document: Document) -> str:
    """Return the names of what the sheet says that it leaves out."""
    begin = "This sheet leaves out: "
    lines = printed_words(document).splitlines()
    found = [line for line in lines if line.startswith(begin)]
    return found[0].removeprefix(begin).partition(". ")[0] if found else ""


def main_points(document: Document) -> list[str]:
    """Return the points of the box, as they are read."""
    (box,) = boxes(document, "main-points")
    (points,) = box.blocks
    assert isinstance(points, List)
    return [item.plain for item in points.items]


def test_written_words_stand_in_place_of_the_source() -> None:
    """The source's answer to the same question is not printed."""
    words = printed_words(plain(overlay()))
    assert "An illness." in words
    assert "River fever is an illness." not in words


def test_what_nobody_has_written_stands_in_the_source_s_words() -> None:
    """A question without an answer quotes the source, and says so."""
    lines = printed_words(plain(overlay(answers=[]))).splitlines()
    assert lines[lines.index("River fever is an illness.") - 1] == OWN_WORDS


def test_words_that_follow_on_stay_in_their_paragraph() -> None:
    """They have a provenance of their own, and no paragraph of their own."""
    passages = [{"prose": "It is rare."}, {"prose": "It is mild.", "follow_on": True}]
    answers = [{"question": "what-is-it", "passages": passages}]
    words = printed_words(plain(overlay(answers=answers)))
    assert "It is rare. It is mild." in words


def test_a_list_is_never_followed_on() -> None:
    """What stands behind it is a paragraph again."""
    passages = [{"prose": "- rare"}, {"prose": "It is mild.", "follow_on": True}]
    answers = [{"question": "what-is-it", "passages": passages}]
    words = printed_words(plain(overlay(answers=answers)))
    assert "\nIt is mild.\n" in f"{words}\n"


def test_two_sections_may_answer_one_question() -> None:
    """Causes and risks stand under one question."""
    words = printed_words(plain(overlay(answers=[])))
    assert "Cold water is the cause.\nThose who swim." in words


def test_a_question_that_nobody_answers_is_not_asked() -> None:
    """No heading without text."""
    assert "How is it treated?" not in heading_words(plain(overlay()))


def test_main_points_are_one_list() -> None:
    """A passage is a point."""
    points = [{"prose": "One."}, {"prose": "Two."}]
    assert main_points(plain(overlay(main_points=points))) == ["One.", "Two."]


def test_main_points_written_as_a_list_are_not_nested() -> None:
    """Each item of the passage is a point."""
    points = [{"prose": "- One.\n- Two."}, {"prose": "Three."}]
    document = plain(overlay(main_points=points))
    assert main_points(document) == ["One.", "Two.", "Three."]


def test_without_main_points_there_is_no_box_for_them() -> None:
    """Nothing is framed that is not there."""
    assert boxes(plain(overlay(main_points=[])), "main-points") == []


def test_a_picture_stands_with_the_answer_that_it_explains() -> None:
    """After its words, before the next question."""
    figure = {"alt": "A wet foot"}
    answer = {"question": "signs", "passages": [{"prose": "Wet."}], "figure": figure}
    words = printed_words(plain(overlay(answers=[answer])))
    assert "What are the signs?\nWet.\nA wet foot\n" in words


def test_warning_signs_are_the_clinic_s_own() -> None:
    """Those of the source are not printed beside them."""
    words = printed_words(plain(overlay()))
    assert "Call when your feet are blue." in words
    assert "Call when it snows." not in words


def test_else_warning_signs_are_those_of_the_source() -> None:
    """Quoted in the box, and marked."""
    (box,) = boxes(plain(overlay(warning_signs=[])), "call")
    told = [text.plain for text in box.texts()]
    assert told[1:3] == [OWN_WORDS, "Call when it snows."]


def test_else_there_are_no_warning_signs() -> None:
    """None are invented."""
    (box,) = boxes(plain(overlay(warning_signs=[]), text=bare()), "call")
    told = [text.plain for text in box.texts()]
    assert told[1].startswith("Call us with any question")


def test_words_to_know_are_a_table() -> None:
    """Word and meaning."""
    (glossary,) = (b for b in blocks(plain(overlay())) if isinstance(b, Glossary))
    assert [entry.word.plain for entry in glossary.entries] == ["ague"]


def test_there_is_always_room_for_a_question() -> None:
    """Two lines to write on, whether questions were written or not."""
    (line,) = (b for b in blocks(plain()) if isinstance(b, WriteIn))
    assert (line.label, line.lines) == ("My question:", 2)


def test_what_a_plain_sheet_leaves_out_is_named() -> None:
    """Sections without a question, genes and references."""
    assert left_out(plain(overlay())) == (
        "Boats, Outlook, Genes, Related topics, References"
    )


def test_what_is_not_there_is_not_left_out() -> None:
    """A text without genes does not miss them."""
    assert left_out(plain(overlay(), text=bare())) == ""


@pytest.mark.parametrize(
    ("part", "gone"),
    [
        ("causes", "What causes it?"),
        ("description", "What is it?"),
        ("self-care", "What can I do?"),
        ("words", "Words to know"),
        ("questions", "Questions to ask"),
        ("resources", "Where can I learn more?"),
        ("tell-back", "Tell it back"),
    ],
)
def test_a_part_can_be_left_out(part: str, gone: str) -> None:
    """Its heading goes with it."""
    document = plain(overlay(), without=(part,))
    assert gone not in heading_words(document)
    assert left_out(document) != left_out(plain(overlay()))


def test_an_answer_that_the_source_has_not_can_be_left_out() -> None:
    """The part is that of the question, whatever the source says."""
    answers = [{"question": "treatment", "passages": [{"prose": "Towels."}]}]
    document = plain(overlay(answers=answers), text=bare(), without=("treatment",))
    assert "Towels." not in printed_words(document)
    assert left_out(document) == "How is it treated?"


def test_a_quoted_section_can_be_left_out_by_itself() -> None:
    """Risks go, causes stay under the same question."""
    document = plain(overlay(answers=[]), without=("risk",))
    words = printed_words(document)
    assert "Cold water is the cause." in words
    assert "Those who swim." not in words
    assert "Risk factors" in left_out(document)


def test_the_first_of_two_quoted_sections_can_be_left_out() -> None:
    """Causes go, risks stay under the same question."""
    document = plain(overlay(answers=[]), without=("causes",))
    words = printed_words(document)
    assert "What causes it?" in heading_words(document)
    assert "Cold water is the cause." not in words
    assert "Those who swim." in words


def test_when_to_call_cannot_be_left_out() -> None:
    """The box is on every plain sheet."""
    with_clinic = plain(overlay(), brand=clinic(), without=("self-care", "other"))
    assert len(boxes(with_clinic, "call")) == 1


def test_words_in_another_language_quote_nothing() -> None:
    """No English sentence stands on a Spanish sheet."""
    words = printed_words(plain(spanish(answers=[], actions=[], warning_signs=[])))
    told = [section.prose.plain for section in condition().sections]
    assert [sentence for sentence in told if sentence in words] == []


def test_words_in_another_language_name_what_they_leave_out() -> None:
    """In their own language: names, sections, links, genes, references."""
    begin = "Esta hoja no incluye: "
    lines = printed_words(plain(spanish())).splitlines()
    (told,) = (line for line in lines if line.startswith(begin))
    assert told.removeprefix(begin).partition(". ")[0].split(", ") == [
        "Otros nombres",
        "Más información",
        "Pronóstico",
        "Dónde encontrar más información",
        "Genes",
        "Temas relacionados",
        "Referencias",
    ]


def test_every_word_of_a_section_is_printed_or_named() -> None:
    """Nothing of the source is lost in silence."""
    document = plain(overlay(answers=[], actions=[], warning_signs=[]))
    words = printed_words(document)
    lost = [
        section
        for section in condition().sections
        if section.prose.plain not in words
        and (section.heading or "Outlook") not in left_out(document)
    ]
    assert lost == []


def test_the_sheet_is_read_by_its_blocks() -> None:
    """Every block has words, so none is printed empty."""
    silent = [
        block
        for block in blocks(plain(overlay(), brand=clinic()))
        if not any(text.plain for text in block.texts())
    ]
    assert silent == []


def line_before_a_draft(words: str) -> str:
    """Return what stands over an answer that was drafted, and now reads so."""
    passage = {"prose": "River fever is an illness.", "provenance": "source"}
    as_drafted = overlay(answers=[{"question": "what-is-it", "passages": [passage]}])
    based_on = replace(
        as_drafted.based_on,
        drafted={"what-is-it": digest(as_drafted.answers[0].passages)},
    )
    (answer,) = overlay(
        answers=[{"question": "what-is-it", "passages": [{**passage, "prose": words}]}]
    ).answers
    sheet = plain(replace(as_drafted, based_on=based_on, answers=(answer,)))
    lines = printed_words(sheet).splitlines()
    return lines[lines.index(words) - 1]


def test_a_draft_that_nobody_changed_is_in_the_source_s_words() -> None:
    """Frozen words are the same words."""
    assert line_before_a_draft("River fever is an illness.") == OWN_WORDS


def test_a_draft_that_somebody_changed_is_not_in_the_source_s_words() -> None:
    """Whatever the file says of where they came from."""
    assert line_before_a_draft("River fever makes people ill.") == "What is it?"
