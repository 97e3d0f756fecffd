"""A Word file that is damaged, strange or hostile ends in one clear line, soon."""

import hashlib
import io
import time
import warnings
import zipfile

import pytest

from handout.errors import HandoutError, Malformed, TooLarge
from handout.readers import Reading, read
from readers.word.wordfiles import (
    NAMES,
    NUMBERING,
    STYLES,
    TITLE,
    document,
    instance,
    item,
    numbered,
    of,
    pack,
    paragraph,
    parts_of,
    relations,
    run,
    shape,
    style,
)

SECONDS = 10
TAGS = 100_000
GOOD = parts_of(TITLE + paragraph("a"))
MAIN = "word/document.xml"
PADDING = {"padding": hashlib.shake_256(b"padding").digest(100_000)}
"""Bytes that do not pack, so that a repetitive text is no bomb."""


def with_part(name: str, data: str | bytes) -> bytes:
    """Return a good Word file with one part exchanged."""
    return pack({**GOOD, **PADDING, name: data})


def without(name: str) -> bytes:
    """Return a good Word file without one part."""
    return pack({part: data for part, data in GOOD.items() if part != name})


def nested(opening: str, closing: str, depth: int, inside: str = "") -> str:
    """Write elements inside one another."""
    return opening * depth + inside + closing * depth


def attributes(count: int, value: str) -> str:
    """Write a paragraph with many attributes."""
    written = " ".join(f"a{n}='{value}'" for n in range(count))
    return f"<w:p {written}/>"


def row(*cells: str) -> str:
    """Write a row of a table."""
    return f"<w:tr>{''.join(f'<w:tc>{one}</w:tc>' for one in cells)}</w:tr>"


def many(what: str) -> str:
    """Write something very often."""
    return what * (TAGS // what.count("<"))


TABLE = ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")
CONTROL = ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")
BOX = (
    "<w:p><w:r><w:pict><w:txbxContent>",
    "</w:txbxContent></w:pict></w:r></w:p>",
)


@pytest.mark.parametrize(
    ("part", "message"),
    [
        ("<w:document", "not well-formed"),
        ("", "not well-formed"),
        (b"\x00\x01\x02", "cannot be read"),
        (document("<w:p>\x00</w:p>"), "not well-formed"),
        (document("&unknown;"), "not well-formed"),
        (document("<w:p>&#0;</w:p>"), "not well-formed"),
        (document("\udcff").encode("utf-8", "surrogatepass"), "not well-formed"),
        (b"\xff\xfe" + b"\x00\xd8" * 9, "its letters are broken"),
        (f"<!DOCTYPE x>{document('')}", "declares types or entities"),
        (f"<!DOCTYPE x [<!ENTITY a 'b'>]>{document('&a;')}", "declares types"),
        ("<html><body><p>x</p></body></html>", "found no text"),
        (f"<w:document {NAMES}/>", "found no text"),
    ],
)
def test_xml_that_cannot_be_read_is_told(part: str | bytes, message: str) -> None:
    with pytest.raises(Malformed, match=rf"paper\.docx.*: .*{message}"):
        read(with_part(MAIN, part), "paper.docx")


@pytest.mark.parametrize(
    "body",
    [
        nested(*CONTROL, 100),
        nested(*TABLE, 100),
        nested("<w:p>", "</w:p>", 300),
        nested(*BOX, 60),
        attributes(10_000, ""),
        attributes(10_000, "/>"),
        "<w:p/>" * 1_000_001,
        paragraph("x" * 25_000_000),
    ],
    ids=[
        "controls",
        "tables",
        "deepest",
        "boxes",
        "attributes",
        "brackets",
        "tags",
        "size",
    ],
)
def test_xml_of_too_much_is_refused(body: str) -> None:
    began = time.monotonic()
    with pytest.raises(HandoutError, match=r"expected|not well-formed"):
        read(with_part(MAIN, document(body)), "paper.docx")
    assert time.monotonic() - began < SECONDS


@pytest.mark.parametrize(
    "body",
    [
        nested(*TABLE, 37, paragraph("x")),
        nested(*CONTROL, 55, paragraph("x")),
        nested(*BOX, 28, paragraph("x")),
        f"<w:p>{nested('<w:smartTag>', '</w:smartTag>', 110, run('x'))}</w:p>",
        nested("<w:ins>", "</w:ins>", 110, paragraph("x")),
        f"<w:p>{nested('<w:r>', '</w:r>', 110, run('x'))}</w:p>",
        f"<w:oMath>{nested('<m:rad><m:e>', '</m:e></m:rad>', 50, run('x'))}</w:oMath>",
    ],
    ids=["tables", "controls", "boxes", "tags", "changes", "runs", "roots"],
)
def test_the_deepest_nesting_that_may_be_is_read(body: str) -> None:
    assert "x" in str(shape(of(body)))


@pytest.mark.parametrize(
    "body",
    [
        many(paragraph("a")),
        f"<w:p>{many(run('a', '<w:b/>') + run('b'))}</w:p>",
        many(paragraph("a", "berschrift2")),
        many(item("a", 2) + item("a", 2, 8)),
        many(item("a", 2) + paragraph("b")),
        many(paragraph("- a")),
        f"<w:p>{many(run('• a', more='<w:br/>'))}</w:p>",
        f"<w:p><w:r>{many('<w:br/>')}</w:r></w:p>",
        f"<w:tbl>{many(row(paragraph('a'), paragraph('b')))}</w:tbl>",
        many(f"<w:tbl>{row(paragraph('a'))}{row(paragraph('b'))}</w:tbl>"),
        f"<w:p>{many(run(' ', more='<w:pict/>'))}</w:p>",
        f"<w:p>{many(run('', more='<w:sym/>'))}</w:p>",
        paragraph("\ue001" * TAGS),
        paragraph("- " + " " * 10 * TAGS) * 2,
        f"<w:p>{nested('<w:x>', '</w:x>', 100, many(run('a')))}</w:p>",
    ],
    ids=[
        *("paragraphs", "looks", "headings", "items", "parted", "dashes", "bullets"),
        *("breaks", "rows", "tables", "drawings", "signs", "private", "space", "deep"),
    ],
)
def test_endless_texts_end(body: str) -> None:
    began = time.monotonic()
    read(with_part(MAIN, document(TITLE + body)), "paper.docx")
    assert time.monotonic() - began < SECONDS


def test_styles_in_a_ring_end() -> None:
    ring = "".join(
        style(name, name, f'<w:basedOn w:val="{other}"/>')
        for name, other in (("A", "B"), ("B", "A"), ("C", "C"))
    )
    body = "".join(paragraph("a", name) for name in ("A", "B", "C"))
    assert shape(of(body, styles=STYLES + ring)) == ["a", "a", "a"]


def test_thousands_of_styles_on_one_another_are_one() -> None:
    chain = "".join(
        style(f"S{n}", f"s {n}", f'<w:basedOn w:val="S{n + 1}"/>') for n in range(5000)
    )
    last = style("S5000", "s", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
    reading = of(paragraph("a", "S0") + paragraph("b"), styles=STYLES + chain + last)
    assert reading.conditions[0].sections[0].heading == "a"


def test_a_mark_of_many_numbers_ends() -> None:
    text = "%1" * 5000
    mark = f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="x{text}"/></w:lvl>'
    design = f'<w:abstractNum w:abstractNumId="7">{mark}</w:abstractNum>'
    found = shape(of(item("a", 7) * 99, numbering=design + instance(7, 7)))
    assert len(str(found)) < 100_000


def test_lists_in_a_ring_end() -> None:
    link = '<w:numStyleLink w:val="Ring"/>'
    ring = style("Ring", "Ring", f"<w:pPr>{numbered(7)}</w:pPr>", "numbering")
    design = f'<w:abstractNum w:abstractNumId="7">{link}</w:abstractNum>'
    numbering = NUMBERING + design + instance(7, 7)
    assert shape(of(item("a", 7), styles=STYLES + ring, numbering=numbering)) == ["a"]


@pytest.mark.parametrize(
    "place",
    ["-1", "99", "9999999999999", "x", "", "&#x661;"],
)
def test_levels_and_numbers_of_nonsense_do_no_harm(place: str) -> None:
    odd = f'<w:numPr><w:ilvl w:val="{place}"/><w:numId w:val="2"/></w:numPr>'
    span = f'<w:tcPr><w:gridSpan w:val="{place}"/></w:tcPr>'
    body = (
        paragraph("a", properties=odd)
        + paragraph("b", properties=f'<w:outlineLvl w:val="{place}"/>')
        + f"<w:tbl>{row(span + paragraph('c'))}</w:tbl>"
    )
    assert "c" in str(shape(of(body)))


@pytest.mark.parametrize("start", ["-5", "0", "999999999", "4000"])
def test_lists_may_begin_with_any_number(start: str) -> None:
    level = (
        f'<w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="upperRoman"/>'
        '<w:lvlText w:val="%1."/></w:lvl>'
    )
    design = f'<w:abstractNum w:abstractNumId="7">{level}</w:abstractNum>'
    found = shape(of(item("a", 7), numbering=design + instance(7, 7)))
    assert found == [f"{start}. a"]


@pytest.mark.parametrize("part", [name for name in GOOD if name != MAIN])
def test_a_part_that_is_missing_is_not_needed(part: str) -> None:
    title = "word/styles.xml"
    if part in {title, "word/_rels/document.xml.rels"}:
        body = document(paragraph("Paper hand", "Title") + paragraph("a"))
        data = pack({name: GOOD[name] for name in GOOD if name != part} | {MAIN: body})
    else:
        data = without(part)
    assert shape(read(data, "paper.docx")) == ["a"]


def test_a_file_without_its_text_is_told() -> None:
    with pytest.raises(HandoutError, match="found no text"):
        read(without(MAIN), "paper.docx")


@pytest.mark.parametrize(
    "target", ["../../../etc/passwd", "/", "", "..", "nothing.xml", "%2e%2e/x", "\\x"]
)
def test_references_to_nowhere_lead_nowhere(target: str) -> None:
    targets = {"styles": ("styles", target), "numbering": ("numbering", target)}
    body = document(paragraph("Paper hand", "Title") + paragraph("a"))
    data = pack(
        {**GOOD, MAIN: body, "word/_rels/document.xml.rels": relations(targets)}
    )
    assert shape(read(data, "paper.docx")) == ["a"]


def test_the_text_may_be_in_another_part() -> None:
    whole = relations({"main": ("officeDocument", "word/document2.xml")})
    moved = {
        **GOOD,
        "_rels/.rels": whole,
        "word/document2.xml": GOOD[MAIN],
        "word/_rels/document2.xml.rels": GOOD["word/_rels/document.xml.rels"],
    }
    del moved[MAIN]
    assert shape(read(pack(moved), "paper.docx")) == ["a"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig"])
def test_parts_may_be_in_other_encodings(encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="UTF-16"?>{document(TITLE + paragraph("é"))}'
    assert shape(read(with_part(MAIN, text.encode(encoding)), "x.docx")) == ["é"]


def test_the_names_of_the_strict_standard_mean_the_same() -> None:
    strict = {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": (
            "http://purl.oclc.org/ooxml/wordprocessingml/main"
        ),
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships": (
            "http://purl.oclc.org/ooxml/officeDocument/relationships"
        ),
    }
    parts = dict(GOOD)
    for name, data in GOOD.items():
        text = str(data)
        for usual, other in strict.items():
            text = text.replace(usual, other)
        parts[name] = text
    assert shape(read(pack(parts), "paper.docx")) == ["a"]


def test_two_parts_of_one_name_are_refused() -> None:
    buffer = io.BytesIO(pack(GOOD))
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "a") as archive:
        warnings.simplefilter("ignore")
        archive.writestr(MAIN.upper(), document(TITLE + paragraph("b")))
    with pytest.raises(Malformed, match=r"found the part 'WORD/DOCUMENT.XML' twice"):
        read(buffer.getvalue(), "paper.docx")


def test_names_with_backslashes_are_names() -> None:
    data = pack({name.replace("/", "\\"): data for name, data in GOOD.items()})
    assert shape(read(data, "paper.docx")) == ["a"]


def test_an_archive_of_thousands_of_files_is_refused() -> None:
    parts = {**GOOD, **{f"word/media/{n}.png": b"" for n in range(3000)}}
    with pytest.raises(TooLarge, match="an archive of 300"):
        read(pack(parts), "paper.docx")


def test_a_bomb_is_refused() -> None:
    with pytest.raises(TooLarge, match=r"would unpack to \d+ times its size"):
        read(pack({**GOOD, "word/media/a.png": bytes(30_000_000)}), "paper.docx")


def test_text_and_formats_of_many_parts_are_bounded_together() -> None:
    comment = f"<!--{'x' * 9_000_000}-->"
    heavy = {name: f"{data!s}{comment}" for name, data in GOOD.items()}
    padding = hashlib.shake_256(b"more").digest(400_000)
    with pytest.raises(TooLarge, match="more than 24 MB of text and formats"):
        read(pack({**heavy, "padding": padding}), "paper.docx")


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_parts_are_packed_as_word_packs_them(method: int) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in GOOD.items():
            archive.writestr(name, data)
    with pytest.raises(Malformed, match="damaged, cut off or locked"):
        read(buffer.getvalue(), "paper.docx")


def test_a_file_with_a_password_is_told_so() -> None:
    with pytest.raises(
        HandoutError, match=r"protected by a password.*without a password"
    ):
        read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "paper.docx")


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_file_that_was_cut_off_is_told_so(share: float) -> None:
    data = pack(GOOD)
    with pytest.raises(Malformed, match="damaged, cut off or locked"):
        read(data[: int(len(data) * share)], "paper.docx")


def test_a_part_that_was_locked_is_told_so() -> None:
    data = pack(GOOD)
    locked = data.replace(b"PK\x03\x04\x14\x00\x00", b"PK\x03\x04\x14\x00\x01")
    locked = locked.replace(
        b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01"
    )
    with pytest.raises(Malformed, match="damaged, cut off or locked"):
        read(locked, "paper.docx")


def reading_of(body: str) -> Reading:
    """Read a body that reaches for what is outside."""
    targets = {
        "web": ("image", "https://example.org/x.png"),
        "template": ("attachedTemplate", "https://example.org/x.dotm"),
        "styles": ("styles", "https://example.org/styles.xml"),
    }
    return of(body, targets=targets, title=paragraph("Paper hand", "Title"))


def test_nothing_outside_is_reached() -> None:
    blip = '<w:r><w:drawing><a:blip r:link="web"/></w:drawing></w:r>'
    assert dict(reading_of(paragraph(blip)).pictures) == {}
