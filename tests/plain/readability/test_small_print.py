"""A sheet of ours that is read again: its own small print is no text to measure."""

from typing import Any

from conditions import bare
from handout.plain.readability import Block, Section, alone, without_ours

SHEET: list[dict[str, Any]] = [
    {
        "kind": "description",
        "prose": "Also called brook illness\n\nDraft. Not yet reviewed by a clinician.",
    },
    {"kind": "signs", "heading": "What are the signs?", "prose": "An ague."},
    {
        "kind": "other",
        "heading": "Words to know",
        "prose": [
            {
                "type": "table",
                "header": ["Word", "What it means"],
                "rows": [["lymph node LIMF NOHD", "A small lump."]],
            }
        ],
    },
    {"kind": "other", "heading": "Where can I learn more?", "prose": ""},
    {"kind": "other", "heading": "Clubs", "level": 2, "prose": "Dry Feet Club"},
    {"kind": "treatment", "heading": "How is it treated?", "prose": "Rest."},
    {"kind": "other", "heading": "Questions to ask", "prose": "My question:"},
]


def test_our_own_parts_are_taken_out_with_what_stands_below_them() -> None:
    """What tells of the condition stays, in its order."""
    told = alone(bare(sections=SHEET)).condition
    assert [part.prose.plain for part in told.sections] == ["", "An ague.", "Rest."]


def test_the_words_to_know_are_explained() -> None:
    """Without how to say them."""
    assert alone(bare(sections=SHEET)).explained == ("lymph node",)


def test_words_to_know_in_lines_are_explained_too() -> None:
    """As text has them."""
    lines = "ague (AY-gyoo): An old word for fever. chills: Feeling cold."
    part = {"kind": "other", "heading": "Words to know", "prose": lines}
    assert alone(bare(sections=[part])).explained == ("ague", "chills")


def test_plain_text_loses_the_same_parts() -> None:
    """By the heading above them, in the language of the text."""
    sections = (
        Section("¿Qué es?", (Block("Es rara."), Block("Fecha: 3 de marzo"))),
        Section("Palabras que debe conocer", (Block("fiebre: calor"),)),
    )
    (kept,) = without_ours(sections[:1], "es")
    assert kept.blocks == (Block("Es rara."),)


def test_a_language_that_we_do_not_print_loses_nothing() -> None:
    """Our headings are not known in it."""
    sections = (Section("Was ist das?", (Block("Es ist selten."),)),)
    assert without_ours(sections, "de") == sections


def test_another_s_sheet_stays_as_it_is() -> None:
    """None of its headings is ours."""
    text = bare(sections=[{"kind": "signs", "heading": "Signs", "prose": "Chills."}])
    assert alone(text).condition == text
