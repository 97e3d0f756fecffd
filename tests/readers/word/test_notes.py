"""Notes hang on the words before them; equations stand in the line."""

import pytest

from handout.prose import Span, Text
from handout.readers import Reading
from readers.word.wordfiles import (
    W,
    kinds,
    of,
    paragraph,
    run,
    shape,
    spans_of,
    told,
)

NOTES = (
    "<w:{0}s {1}><w:{0} w:type='separator' w:id='-1'><w:p/></w:{0}>"
    "<w:{0} w:id='2'><w:p><w:r><w:{0}Ref/><w:tab/></w:r>"
    "<w:r><w:t>Not at night.</w:t></w:r>"
    "</w:p></w:{0}></w:{0}s>"
)


KINDS = ("footnote", "endnote")
NOTE = (Span("Not at night."),)


def texts_of(reading: Reading) -> list[Text]:
    """Return the lines of all sections."""
    sections = reading.conditions[0].sections
    return [text for one in sections for block in one.prose for text in block.texts()]


def noted(body: str, kind: str = "footnote") -> Reading:
    """Read a Word file with a note whose id is 2."""
    part = NOTES.format(kind, W)
    targets = {"notes": (f"{kind}s", f"{kind}s.xml")}
    return of(body, targets=targets, parts={f"word/{kind}s.xml": part})


@pytest.mark.parametrize("kind", ["footnote", "endnote"])
def test_a_note_stands_where_it_is_referred_to(kind: str) -> None:
    mark = f'<w:{kind}Reference w:id="2"/>'
    body = paragraph(run("Take two", more=mark) + run("."))
    assert texts_of(noted(body, kind)) == [
        Text.of(Span("Take two", note=NOTE), "."),
    ]


def test_a_note_to_a_heading_stands_below_it() -> None:
    mark = '<w:footnoteReference w:id="2"/>'
    body = paragraph(run("Causes", more=mark), "berschrift1") + paragraph("a")
    reading = noted(body)
    assert reading.conditions[0].sections[0].heading == "Causes"
    assert shape(reading) == ["[Not at night.]", "a"]


def test_a_note_is_told_once() -> None:
    mark = '<w:footnoteReference w:id="2"/>'
    reading = noted(paragraph(run("a", more=mark)) + paragraph(run("b", more=mark)))
    assert texts_of(reading) == [Text.of(Span("a", note=NOTE)), Text.of("b")]


def test_two_notes_in_one_place_stay_two() -> None:
    body = paragraph(
        run(
            "a",
            more='<w:footnoteReference w:id="2"/><w:endnoteReference w:id="2"/>',
        )
    )
    parts = {
        f"word/{kind}s.xml": NOTES.format(kind, W).replace("night", kind)
        for kind in KINDS
    }
    targets = {kind: (f"{kind}s", f"{kind}s.xml") for kind in KINDS}
    (text,) = texts_of(of(body, targets=targets, parts=parts))
    assert [note.plain for note in text.notes] == [
        "Not at footnote.",
        "Not at endnote.",
    ]


def test_a_note_in_the_head_of_a_table_is_told_there() -> None:
    mark = '<w:footnoteReference w:id="2"/>'
    cells = (paragraph(run("When", more=mark)), paragraph(run("What")))
    head = "".join(f"<w:tc>{cell}</w:tc>" for cell in cells)
    rows = f"<w:tr><w:trPr><w:tblHeader/></w:trPr>{head}</w:tr><w:tr>{head}</w:tr>"
    (table, *_) = shape(noted(f"<w:tbl>{rows}</w:tbl>"))
    assert table[0] == ["When (Not at night.)", "What"]


def test_a_short_line_with_a_note_is_no_heading() -> None:
    mark = '<w:footnoteReference w:id="2"/>'
    bold = f"<w:r><w:rPr><w:b/></w:rPr><w:t>Causes</w:t>{mark}</w:r>"
    reading = noted(paragraph(bold) + paragraph(run("a")))
    assert [text.plain for text in texts_of(reading)] == ["Causes", "a"]


def test_a_note_that_is_not_there_is_told() -> None:
    reading = of(paragraph(run("a", more='<w:footnoteReference w:id="2"/>')))
    assert "a note is referred to that is not there" in told(reading)


HALF = "<m:f><m:num>{1}</m:num><m:den>{2}</m:den></m:f>"
IN_BRACKETS = f"<m:d><m:e>{HALF}</m:e></m:d>"
POWER = "<m:sSup><m:e>{n}</m:e><m:sup>{2}</m:sup></m:sSup>"


@pytest.mark.parametrize(
    ("equation", "found"),
    [
        ("<m:f><m:num>{1}</m:num><m:den>{2}</m:den></m:f>", "1/2"),
        ("<m:f><m:num>{a+b}</m:num><m:den>{2}</m:den></m:f>", "(a+b)/2"),
        (f"{{2}}{HALF}", "2 1/2"),
        (f"<m:f><m:num>{HALF}</m:num><m:den>{{3}}</m:den></m:f>", "(1/2)/3"),
        (f"<m:sSup><m:e>{HALF}</m:e><m:sup>{{2}}</m:sup></m:sSup>", "(1/2)2"),
        (f"<m:sSup><m:e>{{2}}</m:e><m:sup>{POWER}</m:sup></m:sSup>", "2n^2"),
        (f"<m:sSup><m:e>{POWER}</m:e><m:sup>{{3}}</m:sup></m:sSup>", "(n2)3"),
        (f"<m:sSup><m:e>{IN_BRACKETS}</m:e><m:sup>{{2}}</m:sup></m:sSup>", "(1/2)2"),
        ("<m:rad><m:deg/><m:e>{2}</m:e></m:rad>", "√2"),
        ("<m:rad><m:deg>{3}</m:deg><m:e>{a+b}</m:e></m:rad>", "3√(a+b)"),
        ("<m:d><m:dPr/><m:e>{x}</m:e></m:d>", "(x)"),
        ('<m:d><m:dPr><m:begChr m:val="["/></m:dPr><m:e>{x}</m:e></m:d>', "[x)"),
        ("<m:func><m:fName>{log}</m:fName><m:e>{x}</m:e></m:func>", "log x"),
        ("<m:m><m:mr><m:e>{1}</m:e><m:e>{2}</m:e></m:mr></m:m>", "1, 2"),
        ("<m:eqArr><m:e>{x}</m:e><m:e>{y}</m:e></m:eqArr>", "x; y"),
        (
            (
                '<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>{1}</m:sub>'
                "<m:sup>{9}</m:sup><m:e>{x}</m:e></m:nary>"
            ),
            "∑19x",
        ),
    ],
)
def test_what_stands_above_and_around_is_written(equation: str, found: str) -> None:
    written = equation.replace("{", "<m:r><m:t>").replace("}", "</m:t></m:r>")
    reading = of(paragraph(f"<m:oMath>{written}</m:oMath>"))
    assert (shape(reading), kinds(reading)) == ([found], ["equation"])


def test_a_number_in_the_text_before_a_fraction_stands_apart() -> None:
    half = HALF.replace("{", "<m:r><m:t>").replace("}", "</m:t></m:r>")
    written = f"{run('Take 1')}<m:oMath>{half}</m:oMath>{run(' tablets')}"
    assert shape(of(paragraph(written))) == ["Take 1 1/2 tablets"]


def test_powers_and_indices_are_positions() -> None:
    power = (
        "<m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e>"
        "<m:sup><m:r><m:t>5</m:t></m:r></m:sup></m:sSup>"
    )
    assert spans_of(f"<m:oMath>{power}</m:oMath>")[1] == Span(
        "5", position="superscript"
    )


def test_an_equation_may_stand_in_no_paragraph() -> None:
    math = "<m:oMathPara><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></m:oMathPara>"
    assert shape(of(math)) == ["x=1"]
