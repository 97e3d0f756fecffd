"""Where in a Word file something is wrong, and what of its words is shown."""

import pytest

from audit.docx_faults import FAULTS
from audit.docx_samples import exchanged, paragraph, with_body
from handout.audit import Finding, check, examine
from handout.audit.docx.words import shortened

NAME = "Ana Example"
PALE = '<w:r><w:rPr><w:color w:val="999999"/></w:rPr><w:t>{}</w:t></w:r>'
CONTROL = (
    '<w:sdt><w:sdtPr><w:alias w:val="For"/></w:sdtPr><w:sdtContent>{}'
    "</w:sdtContent></w:sdt>"
)


def first(data: bytes) -> Finding:
    """Return the first finding of a file."""
    return examine(data).findings[0]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Call your nurse", "Call your nurse"),
        (
            "Call your nurse if you have a fever at night",
            "Call your nurse if you have a fever at...",
        ),
        ("  two \t lines\n ", "two lines"),
        ('He said "no"', "He said 'no'"),
        ("red\x9b31m", "red 31m"),
        ("long" * 20, "long" * 10 + "..."),
    ],
)
def test_shortened(words: str, shown: str) -> None:
    """About forty characters are shown, whole words, without signs for machines."""
    assert shortened(words) == shown


def test_table() -> None:
    """A table is told by its number and its first head."""
    found = first(exchanged(*FAULTS["docx-table-heads"]))
    assert (found.place, found.words) == ("table 1", "Kind")


def test_heading() -> None:
    """A heading is told by its words."""
    assert first(exchanged(*FAULTS["docx-heading-order"])).words == "Kinds"


@pytest.mark.parametrize(
    "body",
    [
        f"<w:p>{CONTROL.format(PALE.format(NAME))}</w:p>",
        CONTROL.format(f"<w:p>{PALE.format(NAME)}</w:p>"),
    ],
    ids=["in a line", "around a paragraph"],
)
def test_places_to_fill_in(body: str) -> None:
    """What was filled in is never shown."""
    assert first(with_body(body)).words == ""


def test_words_beside_a_place_to_fill_in() -> None:
    """Beside what was filled in, the words of the sheet are shown."""
    body = f"<w:p>{PALE.format('For: ')}{CONTROL.format(PALE.format(NAME))}</w:p>"
    assert first(with_body(body)).words == "For:"


def test_foot_of_the_page() -> None:
    """At the foot of pages stands the patient's name: nothing of it is shown."""
    data = exchanged(("Page 1 of 1", f"{NAME}    2026"))
    assert (first(data).place, first(data).words) == ("footer, paragraph 1", "")


def test_sentences_quote_nothing() -> None:
    """A finding said in one line has no words of the file."""
    found = first(exchanged(*FAULTS["docx-contrast"]))
    assert found.words
    assert found.words not in str(found)
    assert found.words in found.with_words


def test_many_faults_are_told_quickly() -> None:
    """However long a file is, a few findings of a rule are told."""
    body = "".join(paragraph(f"Line    {number}") for number in range(10_000))
    assert len(examine(with_body(body)).findings) == 21


def test_words_in_messages() -> None:
    """What the audit hands to the rest of the house has no words of the file."""
    told = check(exchanged(*FAULTS["docx-contrast"]))
    assert [finding.words for finding in told] == [""]
