"""Notes in Markdown, as pandoc writes them."""

import pytest

from handout.prose import Span, Table, Text
from handout.readers import Reading, read


def of(text: str) -> Reading:
    """Read a sheet with a title."""
    return read(f"# Humming\n\n{text}".encode(), "hum.md")


def texts(text: str) -> list[Text]:
    """Return the lines of a sheet."""
    sections = of(text).conditions[0].sections
    return [one for part in sections for block in part.prose for one in block.texts()]


def notes(text: str) -> list[str]:
    """Return the words of the notes of a sheet."""
    return [note.plain for one in texts(text) for note in one.notes]


def test_a_note_in_the_line_hangs_on_the_words_before_it() -> None:
    """Strong words and links are kept."""
    (text,) = texts("They hum^[only at **night**, [see](https://e.org)] a lot.")
    note = (
        Span("only at "),
        Span("night", strong=True),
        Span(", "),
        Span("see", link="https://e.org"),
    )
    assert text == Text.of(Span("They hum", note=note), " a lot.")


def test_a_reference_takes_the_words_of_its_definition() -> None:
    """Wherever that stands, above or below."""
    text = "[^a]: At night.\n\nThey hum[^a] and[^b] glow.\n\n[^b]: By day."
    assert notes(text) == ["At night.", "By day."]


def test_the_definition_is_no_text() -> None:
    """It is told once, where it is called."""
    (text,) = texts("They hum[^1].\n\n[^1]: At night.")
    assert text.plain == "They hum."


def test_several_references_tell_a_note_again() -> None:
    """Each place has its own."""
    assert notes("a[^1] b[^1]\n\n[^1]: At night.") == ["At night.", "At night."]


@pytest.mark.parametrize(
    ("definition", "words"),
    [
        ("[^1]: At\nnight.", "At night."),
        ("[^1]: At\n    night.", "At night."),
        ("[^1]: At night.\n\n    Not by day.", "At night. Not by day."),
        ("[^1]:\n    At night.", "At night."),
        ("[^1]: At night.\n\nText.", "At night."),
        ("[^1]: At night.\n- item", "At night."),
        ("[^1]: At night.\n[^2]: By day.", "At night."),
    ],
)
def test_a_definition_goes_on_as_a_paragraph_and_indented(
    definition: str, words: str
) -> None:
    """What follows is the text again."""
    assert notes(f"a[^1]\n\n{definition}")[0] == words


def test_a_reference_without_a_definition_stays_text() -> None:
    """Nobody knows what it meant."""
    assert texts("They hum[^9].") == [Text.of("They hum[^9].")]


def test_a_definition_that_nothing_refers_to_is_told() -> None:
    """Its words are in no place of the sheet."""
    reading = of("a\n\n[^1]: At night.\n[^1]: By day.")
    assert reading.not_understood == ("At night.", "By day.")


def test_a_note_inside_a_note_stays_its_text() -> None:
    """There is no foot below the foot of a page."""
    assert notes("a^[b ^[c] [^1]] d[^1]\n\n[^1]: e") == ["b ^[c] [^1]", "e"]


def test_a_note_in_a_heading_is_told_there() -> None:
    """A heading is shown in other places, too."""
    reading = of("## Causes^[known]\n\na")
    assert reading.conditions[0].sections[0].heading == "Causes (known)"


def test_notes_stand_in_cells_and_in_the_line_of_a_head() -> None:
    """The head of a table is printed on each of its pages."""
    table = "| When^[a] | What |\n|--|--|\n| Day^[b] | Wash |"
    (block,) = of(table).conditions[0].sections[0].prose
    assert isinstance(block, Table)
    assert block.header[0].plain == "When (a)"
    assert block.rows[0][0].notes == (Text.of("b"),)


def test_a_picture_in_a_note_stands_behind_its_paragraph() -> None:
    """A note holds words alone."""
    blocks = of("a^[b ![c](d.png)]").conditions[0].sections[0].prose
    assert [block.__struct_config__.tag for block in blocks] == ["paragraph", "figure"]


@pytest.mark.parametrize("text", ["2^10", "a^[b", "`^[a]`", "a\\^[b]", "^[]", "[^ a]"])
def test_what_is_no_note_is_told_as_it_stands(text: str) -> None:
    """Powers, code, escapes and what is left open."""
    assert notes(text) == []
    assert len(texts(text)) == 1


def test_a_word_in_angle_brackets_stays_in_a_note() -> None:
    """As everywhere in a sheet."""
    assert notes("a^[<dose> daily]") == ["<dose> daily"]


def test_a_note_is_not_told_without_end() -> None:
    """A long one with many references would make a sheet of any size."""
    found = texts(f"{'a[^1] ' * 50}\n\n[^1]: {'long ' * 50}")
    assert len(found[0].notes) == 20
    assert found[0].plain.count("[^1]") == 30
