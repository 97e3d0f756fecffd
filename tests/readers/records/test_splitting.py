"""A file of records is cut by its tags, in pieces of any size, and none is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout.errors import Malformed
from handout.readers.limits import MOST_RECORD
from handout.readers.records.splitting import (
    CUT_OFF,
    LONGEST_MARK,
    PROLOG,
    TOO_LONG,
    UNCLOSED,
    Record,
    Splitter,
)

HEAD = '<?xml version="1.0"?>\n<all xmlns:h="urn:x" total="2">\n'


def split(text: str, size: int = 1000) -> list[Record]:
    """Cut a text that comes in pieces of a size."""
    pieces = (text[at : at + size] for at in range(0, len(text), size))
    return list(Splitter(("rec",), "x.xml").split(pieces))


def texts(text: str) -> list[str]:
    """Return the texts of the records."""
    return [record.text for record in split(text)]


@pytest.mark.parametrize(
    "record",
    [
        "<rec>a</rec>",
        "<rec a='1'>a<b/>\n</rec >",
        "<rec/>",
        "<rec a='/>' b=\"x\"/>",
        "<p:rec>a</p:rec>",
        "<rec><!-- </rec> <rec> --></rec>",
        "<rec><![CDATA[</rec>]]></rec>",
        "<rec><records>a</records><rec-x/></rec>",
    ],
)
def test_a_record_goes_from_its_tag_to_its_end(record: str) -> None:
    assert texts(f"{HEAD}{record} \n{record}</all>") == [record, record]


@given(
    st.lists(st.sampled_from(("<rec>a\n</rec>", "<rec/>", "<!-- <rec> -->", "x\n"))),
    st.integers(1, 40),
    st.sampled_from(("", "-" * PROLOG)),
)
def test_the_size_of_the_pieces_changes_nothing(
    parts: list[str], size: int, filling: str
) -> None:
    text = f"{HEAD}{filling}{''.join(parts * 9)}</all>"
    assert split(text, size) == split(text, len(text))


@pytest.mark.parametrize("size", range(1, 2 * LONGEST_MARK))
def test_no_record_is_lost_where_pieces_meet(size: int) -> None:
    text = f"{HEAD}{'-' * PROLOG}{'<rec>a</rec>' * 99}</all>"
    assert [record.text for record in split(text, size)] == ["<rec>a</rec>"] * 99


def test_a_record_knows_its_line_and_number() -> None:
    found = split(f"{HEAD}\n<rec>a\n</rec>\n\n<rec/>")
    assert [(record.number, record.line) for record in found] == [(1, 4), (2, 7)]


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("<rec>a<rec>b</rec>", [UNCLOSED, ""]),
        ("<rec>a</rec><rec>b", ["", CUT_OFF]),
        (f"<rec>{'a' * (MOST_RECORD + 9)}</rec><rec/>", [TOO_LONG, ""]),
        (f"<rec>{'<b>' * (MOST_RECORD // 3 + 9)}</rec><rec/>", [TOO_LONG, ""]),
        ("<rec a='1' <rec>b</rec>", [UNCLOSED, ""]),
    ],
)
def test_a_broken_record_is_told_and_spoils_no_other(
    text: str, faults: list[str]
) -> None:
    assert [record.fault for record in split(HEAD + text, 9999)] == faults


@pytest.mark.parametrize("text", ["<!-- " * 9, "<rec", "</rec>", "a>b", ""])
def test_what_is_no_record_gives_none(text: str) -> None:
    assert [record for record in split(HEAD + text) if not record.fault] == []


def test_what_never_ends_is_not_kept() -> None:
    splitter = Splitter(("rec",), "x.xml")
    pieces = ("<!-- " if n == 0 else "a" * 99_999 for n in range(200))
    assert list(splitter.split(pieces)) == []
    assert len(splitter._text) < 2 * MOST_RECORD


def test_what_the_root_declares_is_known() -> None:
    splitter = Splitter(("rec",), "x.xml")
    list(splitter.split([f"{HEAD}<rec/>"]))
    assert (splitter.namespaces, splitter.root.attributes["total"]) == (
        'xmlns:h="urn:x"',
        "2",
    )


@pytest.mark.parametrize(
    "prolog",
    [
        '<!DOCTYPE all [<!ENTITY a "boom">]><all>',
        "<!doctype all [ %x; ]><all>",
        '<!ENTITY a "boom"><all>',
    ],
)
def test_a_file_that_declares_entities_is_refused(prolog: str) -> None:
    with pytest.raises(Malformed, match="entities"):
        split(f"{prolog}<rec>&a;</rec>")


def test_a_dtd_that_is_only_named_does_no_harm() -> None:
    text = '<!DOCTYPE all PUBLIC "-//X" "https://example.org/x.dtd"><all><rec/>'
    assert texts(text) == ["<rec/>"]
