import msgspec
import pytest

from handout.plain.readability import Block, Makeup, Material, Section, report
from handout.plain.readability.checklists import CHECKLISTS, Checked


def answers(makeup: Makeup | None, text: str = "Rest.") -> dict[str, Checked]:
    """The answers by the first letters of the checklist and the number."""
    told = Material(title="X", sections=(Section("A", (Block(text),)),), makeup=makeup)
    return {
        f"{item.checklist[0]}{item.number}": item for item in report(told).checklists
    }


def test_the_checklists_have_all_their_items() -> None:
    """Twenty of the CDC; PEMAT-P has no items 13 and 14."""
    numbers = [[item.number for item in items] for items in CHECKLISTS.values()]
    assert numbers == [list(range(1, 21)), [*range(1, 13), *range(15, 27)]]


@pytest.mark.parametrize("item", ["C2", "C3", "C5", "P9", "P11", "P20", "P22", "P23"])
def test_what_the_sheet_has_is_met(item: str) -> None:
    """By what stands on it."""
    makeup = Makeup(
        main_points=True, headings=3, actions=True, steps=True, room_to_write=True
    )
    assert answers(makeup)[item].state == "met"


@pytest.mark.parametrize("item", ["C1", "C2", "C4", "C5", "P9", "P15", "P20", "P23"])
def test_what_the_sheet_lacks_is_not_met(item: str) -> None:
    """And the reason says what is missing."""
    assert answers(Makeup())[item].state == "not met"


@pytest.mark.parametrize("item", ["C1", "C2", "C5", "P9", "P16", "P17", "P20"])
def test_of_text_alone_a_person_is_asked(item: str) -> None:
    """Nothing is known of the sheet around it."""
    assert answers(None)[item].state == "needs a person"


@pytest.mark.parametrize("item", ["C13", "P16", "P17", "P19", "C15", "C20"])
def test_what_is_not_there_does_not_apply(item: str) -> None:
    """No pictures, no tables, no actions, no numbers."""
    assert answers(Makeup())[item].state == "does not apply"


def test_pictures_without_a_caption_are_counted() -> None:
    """A reader has to know what a picture shows."""
    found = answers(Makeup(pictures=2, captions=1))["P17"]
    assert (found.state, found.reason) == ("not met", "Pictures without a caption: 1.")


def test_hard_words_and_passives_are_not_met() -> None:
    """With their number."""
    found = answers(Makeup(), "Hepatomegaly is seen. It is known hepatomegaly.")
    states = [found[item].state for item in ("C7", "P4", "P5")]
    assert states == ["not met"] * 3


def test_of_another_language_a_person_is_asked() -> None:
    """Nothing is taken for met that cannot be told."""
    told = Material(
        title="X", language="ru", sections=(Section("A", (Block("Отдых."),)),)
    )
    by_state = {item.state for item in report(told).checklists if item.number in {3, 5}}
    assert "met" not in by_state


def test_a_report_is_written_as_plain_data() -> None:
    """For programs."""
    told = Material(title="X", sections=())
    assert msgspec.json.decode(msgspec.json.encode(report(told)))["title"] == "X"


def core(points: str, text: str, language: str = "en") -> Checked:
    """The answer on the active voice of the main message, beside other text."""
    sections = (
        Section("Points", (Block(points),), is_core=True),
        Section("A", (Block(text),)),
    )
    told = Material(
        title="X",
        sections=sections,
        language=language,
        makeup=Makeup(main_points=True),
    )
    return next(item for item in report(told).checklists if item.number == 6)


def test_only_the_main_message_has_to_be_active() -> None:
    """What else the sheet tells may be passive."""
    assert core("Rest at home.", "It is found in cells.").state == "met"
    found = core("Rest is needed.", "It hurts.")
    assert (found.state, found.reason) == ("not met", "Passive there: is needed.")


def test_the_voice_of_an_unknown_language_is_for_a_person() -> None:
    """Its passive is not known here."""
    assert core("Отдыхайте.", "Болит.", "ru").state == "needs a person"


def test_spanish_words_are_for_a_person_where_the_grade_is_met() -> None:
    """There is a grade; which words are hard is known for English alone."""
    told = Material(
        title="X", sections=(Section("A", (Block("No come pan."),)),), language="es"
    )
    reasons = {
        f"{item.checklist[0]}{item.number}": item.reason
        for item in report(told).checklists
    }
    assert reasons["C7"] == "The grade is met. Are all words common?"
    assert reasons["P4"] == "Hard words are known for English alone."
