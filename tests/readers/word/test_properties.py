"""What holds for every Word file: no word is lost, no bytes raise a strange error."""

import re
import unicodedata
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from handout.codec import to_plain
from handout.errors import HandoutError
from handout.readers import Reading, read
from readers.word.wordfiles import TITLE, item, of, pack, paragraph, parts_of, run

LOOKS = (
    "",
    "<w:b/>",
    "<w:strike/>",
    '<w:vertAlign w:val="superscript"/>',
    '<w:lang w:val="es-MX"/>',
    '<w:rStyle w:val="Fett"/>',
)
BETWEEN = ("", "<w:tab/>", "<w:br/>", '<w:br w:type="page"/>', "<w:cr/>")
WRAPPERS = (
    "{}",
    "<w:smartTag>{}</w:smartTag>",
    "<w:ins>{}</w:ins>",
    '<w:hyperlink w:anchor="x">{}</w:hyperlink>',
    "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
    '<w:fldSimple w:instr="REF x">{}</w:fldSimple>',
    "<m:oMath>{}</m:oMath>",
    "<m:oMath><m:f><m:num>{}</m:num><m:den/></m:f></m:oMath>",
)
SIGNS = ("", "• ", "- ", "– ", "1. ", "✗ ")
PROPERTIES = (
    "",
    '<w:outlineLvl w:val="1"/>',
    '<w:outlineLvl w:val="7"/>',
    "<w:rPr><w:del/></w:rPr>",
    '<w:framePr w:dropCap="drop"/>',
)
CELL_PROPERTIES = (
    "",
    '<w:gridSpan w:val="2"/>',
    "<w:vMerge/>",
    '<w:vMerge w:val="restart"/>',
    "<w:hMerge/>",
)
ROW_PROPERTIES = ("", "<w:tblHeader/>", '<w:gridBefore w:val="1"/>')

words = st.integers(0, 999).map("w{}w".format)
runs = st.builds(run, words, st.sampled_from(LOOKS), st.sampled_from(BETWEEN))
lines = st.builds(
    lambda wrapper, inside: wrapper.format("".join(inside)),
    st.sampled_from(WRAPPERS),
    st.lists(runs, max_size=3),
)
items = st.builds(item, words, st.sampled_from((1, 2, 9)), st.integers(0, 8))


def longer(blocks: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Draw paragraphs with boxes and tables that hold such blocks."""
    box = "<w:r><w:pict><w:txbxContent>{}</w:txbxContent></w:pict></w:r>"
    paragraphs = st.builds(
        lambda sign, inside, style, properties: paragraph(
            run(sign) + "".join(inside), style, properties
        ),
        st.sampled_from(SIGNS),
        st.lists(lines | blocks.map(box.format), max_size=3),
        st.sampled_from(("", "berschrift1", "berschrift3", "Titel", "ListBullet2")),
        st.sampled_from(PROPERTIES),
    )
    cell = "<w:tc><w:tcPr>{}</w:tcPr>{}</w:tc>"
    cells = st.builds(cell.format, st.sampled_from(CELL_PROPERTIES), blocks)
    row = "<w:tr><w:trPr>{}</w:trPr>{}</w:tr>"
    inside = st.lists(cells, max_size=3).map("".join)
    rows = st.builds(row.format, st.sampled_from(ROW_PROPERTIES), inside)
    tables = st.lists(rows, max_size=3).map("".join).map("<w:tbl>{}</w:tbl>".format)
    return st.lists(paragraphs | items | tables, max_size=4).map("".join)


BODIES = st.recursive(items | st.builds(paragraph, words), longer, max_leaves=12)


def strings_in(value: Any) -> str:  # noqa: ANN401 - plain data
    """Return all strings of plain data in one."""
    match value:
        case dict():
            return " ".join(map(strings_in, value.values()))
        case list():
            return " ".join(map(strings_in, value))
    return str(value)


def told(reading: Reading) -> str:
    """Return all that a reading says, without space and with raised digits as such."""
    said = strings_in(to_plain((reading.conditions, reading.not_understood)))
    return unicodedata.normalize("NFKC", "".join(said.split()))


def counted(text: str) -> dict[str, int]:
    """Count the words of a text."""
    found = re.findall(r"w\d+w", text)
    return {word: found.count(word) for word in found}


@given(longer(BODIES))
@settings(deadline=None, max_examples=300)
def test_no_visible_word_is_lost_or_doubled(body: str) -> None:
    written = counted(body)
    core = "<dc:identifier>clinic/without-words-of-the-title</dc:identifier>"
    found = counted(told(of(body, core=core)))
    # A cell over several rows is told in each of them.
    is_told_again = "vMerge" in body and found.keys() == written.keys()
    assert found == written or is_told_again


def in_order(blocks: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Draw what stays where it is: no boxes, nothing struck out or covered."""
    kept = st.builds(run, words, st.sampled_from(LOOKS[:2] + LOOKS[3:]))
    paragraphs = st.builds(
        lambda sign, inside, style: paragraph(run(sign) + "".join(inside), style),
        st.sampled_from(SIGNS),
        st.lists(kept, max_size=3),
        st.sampled_from(("", "berschrift1", "berschrift3", "ListBullet2")),
    )
    cells = st.lists(blocks.map("<w:tc>{}</w:tc>".format), max_size=3).map("".join)
    rows = st.lists(cells.map("<w:tr>{}</w:tr>".format), max_size=3).map("".join)
    tables = rows.map("<w:tbl>{}</w:tbl>".format)
    return st.lists(paragraphs | items | tables, max_size=5).map("".join)


@given(st.recursive(items | st.builds(paragraph, words), in_order, max_leaves=12))
@settings(deadline=None, max_examples=200)
def test_words_stand_in_the_order_of_the_file(body: str) -> None:
    sections = of(body).conditions[0].sections
    said = " ".join(f"{one.heading} {one.prose.plain}" for one in sections)
    plain = unicodedata.normalize("NFKC", "".join(said.split()))
    lost = of(body).not_understood
    assert lost or re.findall(r"w\d+w", plain) == re.findall(r"w\d+w", body)


SEED = pack(parts_of(TITLE + paragraph("a") + item("b") + item("c", 2)))
DAMAGES = st.lists(
    st.tuples(st.integers(0, len(SEED)), st.integers(0, 40), st.binary(max_size=9)),
    max_size=4,
)


def outcome(data: bytes) -> str:
    """Return "" for bytes that are read, else the words of the error of ours."""
    try:
        read(data, "x.docx")
    except HandoutError as error:
        return str(error)
    return ""


@given(DAMAGES)
@settings(deadline=None, max_examples=300)
def test_no_damage_raises_anything_but_an_error_of_ours(
    damages: list[tuple[int, int, bytes]],
) -> None:
    data = SEED
    for start, length, piece in damages:
        data = data[:start] + piece + data[start + length :]
    assert "\n" not in outcome(data)


@given(st.integers(0, len(SEED)))
@settings(deadline=None, max_examples=60)
def test_no_file_that_was_cut_off_raises_anything_else(length: int) -> None:
    assert "\n" not in outcome(SEED[:length])


NAMES = st.sampled_from(("document", "styles", "numbering", "_rels/document.xml.rels"))
XML = parts_of(TITLE + paragraph("a") + item("b") + item("c", 2))


@given(NAMES, DAMAGES)
@settings(deadline=None, max_examples=300)
def test_no_damage_of_a_part_raises_anything_else(
    name: str, damages: list[tuple[int, int, bytes]]
) -> None:
    part = f"word/{name}" if name.endswith("rels") else f"word/{name}.xml"
    data = str(XML[part]).encode()
    for start, length, piece in damages:
        data = data[:start] + piece + data[start + length :]
    assert "\n" not in outcome(pack({**XML, part: data}))
