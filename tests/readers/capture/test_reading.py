"""Captures of other clinics: other chrome, other marks, missing parts."""

import pytest

from handout.errors import HandoutError, Malformed, UnknownFormat
from handout.model import Condition
from handout.prose import List
from handout.readers import capture
from readers.pages import ADDRESS, ANCHOR, capture_of, fixture, read_capture

DESCRIPTION = "Description\n\nPaper hand is invented, and so is all of this."


def condition_of(*blocks: str) -> Condition:
    """Read the condition of a capture of blocks."""
    return read_capture(*blocks).conditions[0]


def section_texts(condition: Condition) -> list[str]:
    """Return the text of each section."""
    return [section.prose.plain for section in condition.sections]


def refusal(data: bytes) -> HandoutError:
    """Return the error that a capture raises."""
    with pytest.raises(HandoutError) as caught:
        capture.read(data, "paper.txt")
    return caught.value


@pytest.fixture(scope="module")
def wrapped() -> Condition:
    """Return the condition of a capture with wrapped lines and other marks."""
    data = fixture("amberwick-disease.txt")
    return capture.read(data, "amberwick-disease.txt").conditions[0]


def test_wrapped_lines_are_joined_to_paragraphs(wrapped: Condition) -> None:
    assert len(wrapped.sections[0].prose) == 2


def test_a_wrapped_item_is_one_item(wrapped: Condition) -> None:
    (link,) = wrapped.resources[0].links
    assert link.text.endswith("in all the villages of the story")


def test_a_wrapped_lead_in_is_no_prose(wrapped: Condition) -> None:
    assert "Learn more" not in " ".join(section_texts(wrapped))


def test_headings_of_before_2020_are_known(wrapped: Condition) -> None:
    kinds = [section.kind for section in wrapped.sections]
    assert kinds == ["description", "frequency", "causes", "inheritance"]


def test_headings_stay_as_the_source_has_them(wrapped: Condition) -> None:
    assert wrapped.sections[2].heading == "Genetic Changes"


def test_prose_goes_on_after_a_list_of_genes(wrapped: Condition) -> None:
    assert wrapped.sections[2].prose.plain.endswith("named after a candle.")


def test_an_address_on_the_next_line_is_found(wrapped: Condition) -> None:
    assert wrapped.id == "genetics/amberwick-disease"


def test_an_old_address_becomes_that_of_today(wrapped: Condition) -> None:
    assert wrapped.source.address == (
        "https://medlineplus.gov/genetics/condition/amberwick-disease/"
    )


def test_a_date_of_the_site_above_is_not_that_of_the_page(wrapped: Condition) -> None:
    assert wrapped.source.updated is None


def test_a_page_without_disclaimers_ends_with_its_last_list(
    wrapped: Condition,
) -> None:
    assert len(wrapped.references) == 1


def test_a_missing_date_is_told() -> None:
    assert "no-date" in [warning.kind for warning in read_capture(DESCRIPTION).warnings]


def test_a_missing_end_is_told() -> None:
    assert "no-end" in [warning.kind for warning in read_capture(DESCRIPTION).warnings]


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_change_nothing(end: str) -> None:
    data = fixture("tideglass-syndrome.txt")
    other = data.replace(b"\n", end.encode())
    assert capture.read(other, "x") == capture.read(data, "x")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_changes_nothing(encoding: str) -> None:
    data = fixture("tideglass-syndrome.txt")
    other = data.decode().encode(encoding)
    assert capture.read(other, "x") == capture.read(data, "x")


@pytest.mark.parametrize("mark", ["  • ", "\t* ", "- ", "      ▪  ", "\u00a0\u00a0· "])
def test_bullets_may_have_any_mark_and_indent(mark: str) -> None:
    names = f"{mark}Leaf hand\n{mark}Sheet hand"
    condition = condition_of(DESCRIPTION, "Other Names for This Condition", names)
    assert condition.other_names == ("Leaf hand", "Sheet hand")


def test_nested_bullets_make_a_nested_list() -> None:
    condition = condition_of(DESCRIPTION, "  • one\n      • inside\n  • two")
    (_, block) = condition.sections[0].prose
    assert isinstance(block, List)
    assert [len(item) for item in block.items] == [2, 1]


def test_blank_lines_between_bullets_part_no_list() -> None:
    condition = condition_of(DESCRIPTION, "• one", "• two")
    assert len(condition.sections[0].prose) == 2


def test_bullets_deeper_than_any_list_stay_on_its_last_level() -> None:
    rows = "\n".join(f"{' ' * depth}• row {depth}" for depth in range(300))
    text = section_texts(condition_of(DESCRIPTION, rows))[0]
    assert text.endswith("row 298\nrow 299")


def test_lines_of_an_unwrapped_text_are_paragraphs_of_their_own() -> None:
    long = "This sentence is as long as a paragraph without any line end. " * 3
    condition = condition_of(f"Description\n{long}\nA short one.\nAnother.")
    assert len(condition.sections[0].prose) == 3


@pytest.mark.parametrize(
    "lead_in",
    [
        "Learn more about the gene associated with Paper hand",
        "Learn more about the genes associated with Paper hand",
        "Learn more about the chromosome associated with Paper hand",
        "Learn more about the gene and chromosome associated with Paper hand",
        "Learn more about the genes and chromosomes associated with Paper hand",
    ],
)
def test_every_form_of_the_lead_in_begins_the_genes(lead_in: str) -> None:
    condition = condition_of(DESCRIPTION, lead_in, "• PAP1\n• chromosome 22")
    (group,) = condition.gene_groups
    assert (group.genes[0].symbol, group.chromosomes[0].name) == (
        "PAP1",
        "chromosome 22",
    )


def test_a_gene_that_is_neither_gene_nor_chromosome_is_told() -> None:
    lead_in = "Additional Information from NCBI Gene:"
    reading = read_capture(DESCRIPTION, lead_in, "• PAP1\n• see the list")
    assert reading.not_understood == ("see the list",)


def test_a_title_that_is_repeated_is_said_once() -> None:
    reading = read_capture("Paper hand", DESCRIPTION)
    assert (reading.conditions[0].title, reading.not_understood) == ("Paper hand", ())


def test_a_long_title_may_stand_on_two_lines() -> None:
    data = capture_of(DESCRIPTION, title="Paper\nhand")
    assert capture.read(data, "x").conditions[0].title == "Paper hand"


def test_buttons_below_the_title_are_no_part_of_it() -> None:
    data = capture_of(DESCRIPTION, title="Paper hand\nPrint\nShare")
    reading = capture.read(data, "x")
    assert (reading.conditions[0].title, reading.not_understood) == (
        "Paper hand",
        ("Print Share",),
    )


def test_a_fragment_that_fits_no_rule_is_told_not_dropped() -> None:
    reading = read_capture(DESCRIPTION, "Watch the video", "Frequency", "Rare.")
    assert reading.not_understood == ("Watch the video",)


def test_that_something_fits_no_rule_is_a_warning() -> None:
    reading = read_capture(DESCRIPTION, "Watch the video", "Frequency", "Rare.")
    (warning,) = (w for w in reading.warnings if w.kind == "not-understood")
    assert "'Watch the video'" in warning.sentence


def test_a_short_line_alone_in_its_section_is_its_text() -> None:
    assert section_texts(condition_of("Frequency", "Unknown")) == ["Unknown"]


def test_an_unknown_heading_keeps_its_text_as_a_part_of_the_section() -> None:
    condition = condition_of(DESCRIPTION, "Treatment", "Paper needs no treatment.")
    found = condition.sections[1]
    assert (found.kind, found.heading, found.level) == ("other", "Treatment", 2)


def test_an_unknown_heading_is_told() -> None:
    reading = read_capture(DESCRIPTION, "Treatment", "Paper needs no treatment.")
    assert "unknown-heading" in [warning.kind for warning in reading.warnings]


def test_a_menu_inside_the_text_is_told_with_its_heading() -> None:
    reading = read_capture(
        DESCRIPTION, "Quick links", "• Pay\n• Go", "Frequency", "Rare."
    )
    assert reading.not_understood == ("Quick links", "Pay Go")


def test_a_second_page_that_is_left_out_is_told() -> None:
    data = fixture("tideglass-syndrome.txt") + capture_of(DESCRIPTION)
    assert "further-pages" in [w.kind for w in capture.read(data, "x").warnings]


def test_an_address_of_the_site_itself_is_passed_over() -> None:
    data = b"URL of this page: https://clinic.example/wiki\n\n" + capture_of(
        DESCRIPTION
    )
    assert capture.read(data, "x").conditions[0].id == "genetics/paper-hand"


def test_the_year_of_the_site_is_no_date_of_the_page() -> None:
    source = capture.read(fixture("tideglass-syndrome.txt"), "x").conditions[0].source
    assert (source.updated, source.captured) == ("2019-05-04", None)


def test_a_capture_without_address_is_refused_kindly() -> None:
    assert str(refusal(b"Paper hand\n\nDescription\n\nText.")).startswith(
        'paper.txt: found no line "URL of this page:"'
    )


@pytest.mark.parametrize("below", ["", "\n\nDescription\n\nText.", "\n\n• a menu"])
def test_a_capture_without_title_is_refused_kindly(below: str) -> None:
    error = refusal(f"{ANCHOR}{below}".encode())
    assert isinstance(error, Malformed)
    assert "found no title" in str(error)


@pytest.mark.parametrize("blocks", [[], ["Description"], ["Some words without end."]])
def test_a_capture_without_text_is_refused_kindly(blocks: list[str]) -> None:
    assert "found no text" in str(refusal(capture_of(*blocks)))


@pytest.mark.parametrize("path", ["ency/article/000816.htm", "druginfo/meds/a1.html"])
def test_a_page_under_copyright_is_only_linked(path: str) -> None:
    anchor = f"URL of this page: https://medlineplus.gov/{path}"
    reading = capture.read(capture_of(DESCRIPTION, anchor=anchor), "paper.txt")
    (condition,) = reading.conditions
    assert (condition.title, condition.sections) == ("Paper hand", ())
    assert [warning.kind for warning in reading.warnings] == ["link-only"]


@pytest.mark.parametrize("path", ["healthtopics/", "genetics/gene/fas/", ""])
def test_a_page_of_another_kind_is_named_by_its_address(path: str) -> None:
    anchor = f"URL of this page: https://medlineplus.gov/{path}"
    error = refusal(capture_of(DESCRIPTION, anchor=anchor))
    assert isinstance(error, UnknownFormat)
    assert "paper.txt, line 1" in str(error)


@pytest.mark.parametrize("space", [" ", "\n"])
def test_an_address_that_was_broken_at_a_hyphen_is_whole_again(space: str) -> None:
    anchor = ANCHOR.replace(" https", f"{space}https").replace("-hand/", "-\nhand/")
    data = capture_of(DESCRIPTION, anchor=anchor)
    assert capture.read(data, "x").conditions[0].id == "genetics/paper-hand"


def test_an_address_may_carry_a_tail() -> None:
    anchor = f"URL of this page: {ADDRESS}?utm_source=x#causes"
    data = capture_of(DESCRIPTION, anchor=anchor)
    assert capture.read(data, "x").conditions[0].source.address == ADDRESS


def test_letters_of_an_old_encoding_are_read_with_a_warning() -> None:
    data = capture_of(DESCRIPTION, "Sjögren").decode().encode("windows-1252")
    kinds = [warning.kind for warning in capture.read(data, "x").warnings]
    assert "encoding" in kinds


def test_every_line_of_an_invented_capture_has_its_place() -> None:
    lines = capture.places(fixture("tideglass-syndrome.txt"), "x")
    unclear = [line.words for line in lines if not line.placed.field + line.placed.rule]
    assert unclear == []
