import pytest
from pikepdf import Object, Pdf

from backends.pdf.tagging.pages import tagged_page
from backends.pdf.tagtree import elements, kids, tag_tree
from conftest import Golden
from handout.layout import PdfStandard

NOTE = """
<p>The lungs hum<span class="note">Only at <strong>night</strong>.</span> at times.
<p>They glow.
"""
STYLES = ".note { float: footnote }"
STANDARDS = pytest.mark.parametrize("standard", ["ua1", "ua2"])


def note_and_call(file: Pdf) -> tuple[Object, Object]:
    """Return the one note of a file, and the sign that calls it."""
    (note,) = elements(file, "Note", "FENote")
    call, found = kids(note.P)
    assert found.objgen == note.objgen
    return note, call


@STANDARDS
def test_a_note_follows_the_sign_that_calls_it(
    standard: PdfStandard, golden: Golden
) -> None:
    """It is read where it is meant, not at the end of the page."""
    tree = tag_tree(tagged_page(NOTE, STYLES, standard))
    golden(f"pdf/note-{standard}.txt", tree)


@STANDARDS
def test_a_note_and_its_sign_refer_to_each_other(standard: PdfStandard) -> None:
    """A reader goes there and back."""
    file = tagged_page(NOTE, STYLES, standard)
    note, call = note_and_call(file)

    assert [found.objgen for found in note.Ref] == [call.objgen]
    assert [found.objgen for found in call.Ref] == [note.objgen]


ITEM = '<ul><li>They hum<span class="note">At night.</span>.</ul>'


@STANDARDS
def test_the_sign_of_a_note_in_an_item_stands_in_a_line(standard: PdfStandard) -> None:
    """The body of an item holds no label of its own: ISO/TS 32005."""
    file = tagged_page(ITEM, STYLES, standard)
    _, call = note_and_call(file)

    assert [str(call.P.S), str(call.P.P.S)] == ["/Span", "/LBody"]


@STANDARDS
def test_each_note_has_an_id_of_its_own(standard: PdfStandard) -> None:
    """PDF/UA-1, 7.9."""
    file = tagged_page(NOTE + NOTE, STYLES, standard)
    names = [str(note.ID) for note in elements(file, "Note", "FENote")]

    assert names == ["note-1", "note-2"]
