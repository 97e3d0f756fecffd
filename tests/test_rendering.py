"""One sheet in one format: the document decides, the layout only lays out."""

import pytest

import handout
from backends.docx.references import STYLES, ReferenceFile
from conditions import PRINTED, bare, condition, full, overlay
from handout.errors import MissingGlyph, NotAvailable, UsageError
from handout.layout import Layout, Options
from handout.model import Label
from handout.rendering import FORMATS, FormatName, render
from handout.sources import SourceReading

CANARY = "Zacharias Kanarienvogel"
SIGN = "\U00013000"
UNPRINTED: tuple[FormatName, ...] = ("html", "text")
LAYOUTS = [
    Layout(size="large"),
    Layout(size="xlarge"),
    Layout(paper="a4"),
    Layout(ink="mono"),
]


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_layout_plays_no_part_in_the_edition(layout: Layout) -> None:
    """Large print is the same sheet."""
    made = render(condition(), to="html", layout=layout)
    assert made.edition == full().edition


@pytest.mark.parametrize("form", UNPRINTED)
def test_every_format_is_the_same_edition(form: FormatName) -> None:
    """Word for word."""
    assert render(condition(), to=form).edition == full().edition


def test_the_label_plays_no_part_in_the_edition() -> None:
    """Two patients get the same sheet."""
    made = render(condition(), to="text", label=Label(name=CANARY))
    assert made.edition == full().edition


def test_the_label_is_in_the_file_and_nowhere_else() -> None:
    """Not in the title, not in a warning."""
    made = render(condition(), to="text", level="plain", label=Label(name=CANARY))
    assert CANARY.encode() in made.data
    assert CANARY not in f"{made.title} {made.warnings} {made.findings}"


@pytest.mark.parametrize("form", UNPRINTED)
def test_the_same_order_gives_the_same_bytes(form: FormatName) -> None:
    """Today and tomorrow."""
    first, second = (render(condition(), to=form, printed=PRINTED) for _ in range(2))
    assert first.data == second.data


@pytest.mark.parametrize("form", FORMATS)
def test_only_what_is_printed_needs_glyphs(form: FormatName) -> None:
    """A browser and a terminal have fonts of their own."""
    text = bare(sections=[{"prose": SIGN}])
    if FORMATS[form].prints:
        with pytest.raises(MissingGlyph, match=r"U\+13000"):
            render(text, to=form)
    else:
        assert SIGN.encode() in render(text, to=form).data


@pytest.mark.parametrize("form", FORMATS)
def test_only_a_printed_label_needs_glyphs(form: FormatName) -> None:
    """And nothing of it is told."""
    label = Label(name=SIGN)
    if FORMATS[form].prints:
        with pytest.raises(MissingGlyph, match="the label's field name") as caught:
            render(bare(), to=form, label=label)
        assert "13000" not in str(caught.value)
    else:
        assert SIGN.encode() in render(bare(), to=form, label=label).data


def test_doubts_travel_beside_the_file() -> None:
    """A warning is a value."""
    made = render(condition(), to="text", level="plain")
    assert [warning.kind for warning in made.warnings] == ["no-plain-text"]


def test_a_part_that_cannot_be_left_out_is_a_usage_error() -> None:
    """In the library as on the command line."""
    with pytest.raises(UsageError, match="found the part 'prayers'"):
        render(condition(), to="text", without=("prayers",))


@pytest.mark.parametrize("form", UNPRINTED)
def test_a_finished_file_breaks_no_rule(form: FormatName) -> None:
    """Its own audit finds nothing."""
    made = render(condition(), to=form, level="plain", overlay=overlay())
    assert made.findings == ()


@pytest.mark.parametrize("name", handout.PUBLIC)
def test_every_public_name_is_there(name: str) -> None:
    """`import handout` and the name is enough."""
    assert getattr(handout, name).__name__ == name


def test_an_unknown_name_is_told_as_python_does() -> None:
    """A slip is an `AttributeError`."""
    with pytest.raises(AttributeError, match="has no attribute 'rendr'"):
        _ = handout.rendr


def test_a_reading_brings_its_overlay() -> None:
    """What was withdrawn is not printed from Python either."""
    text = condition()
    withdrawn = overlay(withdrawn={"reason": "a wrong dose", "on": "2026-01-20"})
    reading = SourceReading(
        name="x", path=None, conditions=(text,), overlays=(withdrawn,)
    )
    with pytest.raises(NotAvailable, match="a wrong dose"):
        render(text, reading=reading, to="text")


def pale_reference() -> bytes:
    """Return a clinic's Word file with pale headings."""
    pale = (
        '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/>'
        '<w:rPr><w:color w:val="4F81BD"/></w:rPr></w:style>'
    )
    return ReferenceFile(STYLES + pale).data()


def test_what_a_format_loses_travels_beside_the_file() -> None:
    """A pale style of a clinic's own Word file is named."""
    options = Options(reference_docx=pale_reference())
    made = render(condition(), to="docx", options=options)
    assert "reference-contrast" in {warning.kind for warning in made.warnings}
    assert made.data


@pytest.mark.parametrize("form", UNPRINTED)
def test_other_formats_lose_nothing(form: FormatName) -> None:
    """A reference is for Word alone."""
    options = Options(reference_docx=pale_reference())
    assert render(condition(), to=form, options=options).warnings == ()
