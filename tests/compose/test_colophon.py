"""The quiet block at the end: whose words these are, how old, and which edition."""

import pytest

from conditions import (
    ADDRESS,
    CONDITION,
    bare,
    clinic,
    colophon,
    condition,
    full,
    overlay,
    plain,
    spanish,
)
from handout.document import Document
from handout.prose import Span

OUR_DISCLAIMER = (
    "This sheet does not take the place of talking with your doctor or nurse."
)
DATES = {
    "reviewed": ("2018", "Page reviewed 2018."),
    "published": ("2018-12", "Page published December 2018."),
    "updated": ("2018-12-01", "Page last updated December 1, 2018."),
    "captured": ("2026-01-15", "Page read January 15, 2026."),
}


CHANGED = "The source has changed since this sheet was written. It may be out of date."


def told(document: Document) -> list[str]:
    """Return the lines of the block."""
    return [text.plain for text in colophon(document).texts()]


def spans(document: Document) -> list[Span]:
    """Return the spans of the block."""
    return [span for text in colophon(document).texts() for span in text]


def test_publisher_dates_attribution_and_page_are_one_paragraph() -> None:
    """Whose facts, how old, by whose courtesy, and where they stand."""
    assert told(full())[1] == (
        "Facts: River Almanac. Page last updated December 1, 2025. "
        f"Courtesy of the River Almanac. Read the source page: {ADDRESS}"
    )


@pytest.mark.parametrize("field", DATES)
def test_a_date_is_no_more_exact_than_the_source(field: str) -> None:
    """A year stays a year."""
    date, said = DATES[field]
    assert told(full(bare(source={field: date})))[1] == said


def test_the_licence_is_told() -> None:
    """Under which terms the text may be printed."""
    assert told(full(bare(source={"licence": "Public domain"})))[1] == "Public domain."


def test_the_address_stands_in_words_and_as_a_link() -> None:
    """A reader without a camera can type it."""
    assert Span(ADDRESS, link=ADDRESS) in spans(full())


def test_the_code_leads_to_the_source() -> None:
    """A camera opens the same address, and a screen reader is told so."""
    code = colophon(full()).code
    assert code is not None
    assert (code.address, code.alt) == (ADDRESS, f"QR code that opens {ADDRESS}")


def test_without_an_address_there_is_no_code() -> None:
    """No code that leads nowhere."""
    assert colophon(full(bare())).code is None


def test_an_address_too_long_for_a_camera_has_no_code() -> None:
    """Its words stand alone."""
    long = f"{ADDRESS}?{'x' * 300}"
    document = full(bare(source={"address": long}))
    assert colophon(document).code is None
    assert Span(long, link=long) in spans(document)


def test_the_source_s_disclaimer_is_printed() -> None:
    """In its own words, which run on: small print needs little room."""
    document = full(condition(disclaimers="Ask a boatman.\n\nMind the gap."))
    assert told(document)[2] == "Ask a boatman. Mind the gap."


def test_ours_stands_where_the_source_has_none() -> None:
    """No sheet is without one."""
    assert OUR_DISCLAIMER in told(full())


def test_ours_stands_where_the_source_s_is_in_another_language() -> None:
    """No English sentence on a Spanish sheet."""
    document = plain(spanish(), text=condition(disclaimers="Ask a boatman."))
    assert "Ask a boatman." not in told(document)
    assert any("Esta hoja no reemplaza" in line for line in told(document))


def test_an_attribution_in_another_language_says_so() -> None:
    """It has to be printed, so a screen reader is told how to speak it."""
    document = plain(spanish())
    (foreign,) = (span for span in spans(document) if span.language)
    assert foreign == Span(" Courtesy of the River Almanac.", language="en")


def test_an_attribution_in_the_same_language_does_not() -> None:
    """English in all regions is English."""
    document = plain(overlay(language="en-GB"))
    assert [span for span in spans(document) if span.language] == []


def test_a_source_without_anything_leaves_no_empty_line() -> None:
    """Only what there is."""
    assert told(full(bare()))[:2] == ["Where this comes from", OUR_DISCLAIMER]


def test_the_last_line_is_the_edition() -> None:
    """With the day of printing, where one is known."""
    document = full(printed=None)
    assert told(document)[-1].startswith("Edition ")
    assert "Printed" not in told(document)[-1]


@pytest.mark.parametrize("level", ["full", "plain"])
def test_both_levels_say_where_they_come_from(level: str) -> None:
    """The block is never left out."""
    document = {"full": full(), "plain": plain(overlay())}[level]
    assert told(document)[0] == "Where this comes from"


def test_the_clinic_does_not_change_where_the_facts_come_from() -> None:
    """Its brand stands at the top."""
    assert told(full(brand=clinic()))[1] == told(full())[1]


def test_a_publisher_with_a_full_stop_gets_one_only() -> None:
    """Sentences end once."""
    source = {**CONDITION["source"], "attribution": "Courtesy of us."}
    assert "Courtesy of us. Read" in told(full(condition(source=source)))[1]


def based_on(digits: str) -> Document:
    """The plain sheet of words that were written from a section with this hash."""
    sections = {"causes": digits}
    return plain(overlay(based_on={"condition": condition().id, "sections": sections}))


def test_a_sheet_whose_source_changed_says_so() -> None:
    """Before all else in the block; the nurse and the patient both can see it."""
    assert told(based_on("a" * 12))[1] == CHANGED


def test_a_sheet_that_is_up_to_date_says_nothing_of_it() -> None:
    """The source is the one that it was written from."""
    digits = condition().section_hash("causes")
    assert CHANGED not in told(based_on(digits))
