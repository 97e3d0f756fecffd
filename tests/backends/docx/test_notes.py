"""Notes are Word's own footnotes."""

from backends.docx.opened import document_of, opened, words
from backends.noted_sheet import NOTED, noted_sheet
from backends.sheets import RESOURCES
from documents import every_block
from handout.layout import Layout, Options


def test_every_sign_refers_to_its_note() -> None:
    """In the order of the text, also in cells and lists."""
    document = noted_sheet()
    file = opened(document, Layout(), Options(), RESOURCES)
    signs = file.values("//w:footnoteReference/@w:id")
    told = file.all("//w:footnote[not(@w:type)]", "footnotes")
    numbers = [str(number) for number in range(1, len(document.parts[0].notes) + 1)]
    assert (
        signs == numbers == file.values("//w:footnote[not(@w:type)]/@w:id", "footnotes")
    )
    assert [words(note) for note in told] == [
        note.plain for note in document.parts[0].notes
    ]


def test_a_link_in_a_note_belongs_to_the_part_of_the_notes() -> None:
    """Word looks for it there and nowhere else: ECMA-376 part 2, 9.3."""
    file = opened(document_of(*NOTED))
    relations = file.parts["word/_rels/footnotes.xml.rels"].decode()
    (identifier,) = file.values("//w:hyperlink/@r:id", "footnotes")
    assert f'Id="{identifier}"' in relations
    assert "https://example.org/hum" in relations


def test_a_file_without_notes_has_no_part_for_them() -> None:
    """Nothing that is not needed."""
    assert "word/footnotes.xml" not in opened(every_block()).names
