"""One sheet from top to bottom, at both levels."""

import itertools

import msgspec
import pytest

from conditions import (
    ADDRESS,
    PRINTED,
    SIGNED,
    bare,
    blocks,
    boxes,
    clinic,
    composed,
    condition,
    full,
    heading_words,
    headings,
    overlay,
    plain,
    printed_words,
    spanish,
)
from handout.blocks import Colophon, LabelRow
from handout.compose import Request, compose
from handout.document import Document
from handout.errors import NotAvailable, UsageError
from handout.model.review import Review

DRAFT = "Draft. Not yet reviewed by a clinician."
LONG_TITLE = "Fever of the river " * 15


def opening(document: Document) -> list[str]:
    """Name the kinds of block above the first section."""
    kinds = [str(block.__struct_config__.tag) for block in blocks(document)]
    return kinds[: kinds.index("label-row") + 2]


def sheets() -> list[Document]:
    """Compose a sheet of each kind."""
    return [
        full(brand=clinic(), printed=PRINTED),
        plain(overlay(), brand=clinic(), printed=PRINTED),
        plain(),
        plain(spanish()),
        full(bare()),
        plain(overlay(), text=bare()),
        composed("full", bare(), without=("names", "questions")).document,
    ]


every_sheet = pytest.mark.parametrize("document", sheets())


def test_a_full_sheet_opens_as_designed() -> None:
    """Strip, title, other names, label, then the facts at a glance."""
    assert opening(full(brand=clinic())) == [
        "clinic-strip", "heading", "paragraph", "label-row", "facts",
    ]  # fmt: skip


def test_a_plain_sheet_opens_as_designed() -> None:
    """Strip, title, other names, label, then the main points."""
    assert opening(plain(overlay(), brand=clinic())) == [
        "clinic-strip", "heading", "paragraph", "label-row", "callout",
    ]  # fmt: skip


def test_a_draft_banner_stands_before_the_text() -> None:
    """Right under the row that a nurse fills in."""
    document = plain(overlay(review={}))
    row = [isinstance(block, LabelRow) for block in blocks(document)].index(True)
    assert blocks(document)[row + 1] == boxes(document, "draft")[0]


def test_a_full_sheet_has_its_parts_in_order() -> None:
    """Sections in the source's order, genes, links, references, source."""
    assert heading_words(full()) == [
        "Causes",
        "Who gets it",
        "Description",
        "Boats",
        "Outlook",
        "Self-care",
        "When to call",
        "Genes linked to this condition",
        "Where to learn more",
        "Clubs",
        "More on this topic",
        "Related topics",
        "References",
        "Where this comes from",
    ]


def test_a_plain_sheet_has_the_order_of_the_design() -> None:
    """Main points, questions in their own order, call box, then what helps."""
    assert heading_words(plain(overlay(), brand=clinic())) == [
        "The main points",
        "What is it?",
        "What causes it?",
        "What can I do?",
        "When should I call?",
        "Words to know",
        "Questions to ask",
        "Where can I learn more?",
        "Tell it back",
        "Where this comes from",
    ]


@every_sheet
def test_there_is_one_title(document: Document) -> None:
    """One heading of level 1, and it is the first."""
    levels = [heading.level for heading in headings(document)]
    assert levels.index(1) == 0
    assert levels.count(1) == 1


@every_sheet
def test_headings_never_skip_a_level(document: Document) -> None:
    """Each heading is at most one level below the one before it."""
    levels = [0, *(heading.level for heading in headings(document))]
    steps = [after - before for before, after in itertools.pairwise(levels)]
    assert max(steps) == 1


@every_sheet
def test_a_sheet_ends_in_its_colophon(document: Document) -> None:
    """Where the words come from stands last."""
    assert isinstance(blocks(document)[-1], Colophon)


@every_sheet
def test_no_list_and_no_table_is_empty(document: Document) -> None:
    """A reader aloud never announces a list of nothing."""
    kinds = ("items", "rows", "entries", "fields")
    empty = [
        block
        for block in blocks(document)
        for kind in kinds
        if getattr(block, kind, True) == ()
    ]
    assert empty == []


def test_the_title_carries_the_abbreviation() -> None:
    """As people call it."""
    assert full().title == "River fever (RF)"


def test_an_abbreviation_in_the_title_is_not_said_twice() -> None:
    """The author wrote it already."""
    text = condition(title="River fever, or RF")
    assert full(text).title == "River fever, or RF"


def test_the_overlay_may_have_a_title_of_its_own() -> None:
    """A Spanish sheet has a Spanish title."""
    assert plain(spanish()).title == "Fiebre del río (RF)"


def test_other_names_stand_without_the_abbreviation() -> None:
    """It stands in the title."""
    assert "Also called stream ague, brook illness" in printed_words(full())


def test_names_with_commas_are_parted_by_semicolons() -> None:
    """So that a name stays one."""
    text = condition(other_names=["fever, wet", "ague"])
    assert "Also called fever, wet; ague" in printed_words(full(text))


def test_a_sheet_without_other_names_does_not_mention_them() -> None:
    """No empty line under the title."""
    assert "Also called" not in printed_words(full(bare()))


def test_a_nurse_has_three_fields_to_fill_in() -> None:
    """For whom, when, from whom: on one row, empty."""
    (row,) = (block for block in blocks(full()) if isinstance(block, LabelRow))
    assert [(field.label, field.value) for field in row.fields] == [
        ("For:", ""), ("Date:", ""), ("From:", ""),
    ]  # fmt: skip


def test_a_reviewed_overlay_prints_no_banner() -> None:
    """Every passage is signed."""
    document = plain(overlay())
    assert (boxes(document, "draft"), document.footer.notice) == ([], "")


def test_an_unreviewed_overlay_prints_the_banner_at_start_and_foot() -> None:
    """Once as a box, once on every page."""
    document = plain(overlay(review={}))
    assert len(boxes(document, "draft")) == 1
    assert document.footer.notice == DRAFT


def test_a_plain_sheet_of_the_source_alone_is_a_draft() -> None:
    """Nobody has read these words as plain language."""
    assert plain().footer.notice == DRAFT


def test_quoted_words_make_a_reviewed_overlay_a_draft() -> None:
    """One passage that nobody reviewed is enough."""
    assert plain(overlay(actions=[])).footer.notice == DRAFT


def test_quoted_warning_signs_make_a_reviewed_overlay_a_draft() -> None:
    """Warning signs are words like any other."""
    assert plain(overlay(warning_signs=[])).footer.notice == DRAFT


def test_quoted_words_that_are_left_out_make_no_draft() -> None:
    """Only what is printed counts."""
    document = plain(overlay(actions=[]), without=("self-care",))
    assert document.footer.notice == ""


def test_text_that_its_publisher_reviews_prints_no_banner() -> None:
    """The source's own words at the full level."""
    assert full().footer.notice == ""


def test_text_of_a_clinic_that_is_a_draft_prints_the_banner() -> None:
    """A clinic's own condition at the full level."""
    text = msgspec.structs.replace(condition(), review=Review())
    assert full(text).footer.notice == DRAFT


def test_reviewed_text_of_a_clinic_prints_no_banner() -> None:
    """Signed and dated."""
    assert full(condition(review=SIGNED)).footer.notice == ""


def test_fixed_words_need_no_review() -> None:
    """The call box with our own words does not make a draft."""
    document = plain(overlay(), brand=clinic(emergency=""))
    assert document.footer.notice == ""


@pytest.mark.parametrize("level", ["full", "plain"])
def test_a_withdrawn_sheet_is_not_printed(level: str) -> None:
    """At neither level, and the reason is told."""
    withdrawn = overlay(withdrawn={"reason": "a wrong dose", "on": "2026-02-01"})
    request = msgspec.structs.replace(Request(), level=level)
    with pytest.raises(NotAvailable, match=r"withdrawn on 2026-02-01: a wrong dose\."):
        compose(condition(), request, overlay=withdrawn)


def test_the_words_of_another_condition_are_refused() -> None:
    """No sheet mixes two conditions."""
    other = overlay(based_on={"condition": "clinic/hill-fever"})
    with pytest.raises(UsageError, match="based on 'clinic/hill-fever'"):
        plain(other)


def test_the_foot_of_the_page_names_sheet_and_level() -> None:
    """Short title, level, edition."""
    assert full().footer.words.startswith("RF · full text · Edition ")


def test_the_foot_of_a_plain_page_says_so() -> None:
    """Two sheets of one condition can be told apart."""
    assert plain(overlay()).footer.words.startswith("RF · plain language · ")


def test_a_long_title_is_cut_at_a_word_in_the_foot() -> None:
    """The foot of a page stays one line."""
    words = full(bare(title=LONG_TITLE)).footer.words.partition(" · ")[0]
    assert words == "Fever of the river Fever of the river Fever of the river…"


def test_pages_are_counted_by_the_backend() -> None:
    """The document holds the words, not the numbers."""
    assert full().footer.page == "Page {page} of {pages}"


def test_properties_describe_the_condition_and_the_clinic() -> None:
    """Author, subject, keywords, source: nothing of the patient."""
    properties = full(brand=clinic()).properties
    assert properties.author == "Riverbend Test Clinic"
    assert properties.subject == "River fever"
    assert properties.keywords == ("River fever", "stream ague", "RF", "brook illness")
    assert properties.source == ADDRESS


def test_without_a_clinic_the_publisher_is_the_author() -> None:
    """Whose words they are."""
    assert full().properties.author == "River Almanac"


def test_a_document_has_one_part_with_its_title() -> None:
    """A handout is a packet of one."""
    document = full()
    assert [part.title for part in document.parts] == [document.title]
