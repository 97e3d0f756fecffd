"""Each fault that the rules for PDF look for, planted into a good file."""

from collections.abc import Callable, Iterator

from pikepdf import Array, Dictionary, Name, Pdf, String

from audit.pdf_samples import (
    annotations,
    changed,
    describe_links,
    element,
    elements,
    locked,
)

Fault = Callable[[bytes], bytes]
FAULTS: dict[str, Fault] = {}
"""For each rule by its id: a function that plants its fault into a good file."""


def plants(rule: str) -> Callable[[Callable[[Pdf], None]], Callable[[Pdf], None]]:
    """Enter a change of a PDF into the faults, under the rule that it breaks."""

    def enter(change: Callable[[Pdf], None]) -> Callable[[Pdf], None]:
        FAULTS[rule] = lambda data: changed(data, change)
        return change

    return enter


FAULTS["pdf-open-to-readers"] = locked


def _rewrite_metadata(pdf: Pdf, old: bytes, new: bytes) -> None:
    packet = pdf.Root.Metadata.read_bytes()
    assert old in packet
    pdf.Root.Metadata.write(packet.replace(old, new))


def _fonts(pdf: Pdf) -> Iterator[Dictionary]:
    for value in pdf.objects:
        if isinstance(value, Dictionary) and value.get("/Type") == Name.Font:
            yield value


@plants("pdf-tagged")
def _mark_as_untagged(pdf: Pdf) -> None:
    pdf.Root.MarkInfo.Marked = False


@plants("pdf-not-suspect")
def _mark_as_suspect(pdf: Pdf) -> None:
    pdf.Root.MarkInfo.Suspects = True


@plants("pdf-title")
def _lose_title(pdf: Pdf) -> None:
    _rewrite_metadata(pdf, b"Marrow fever", b"")


@plants("pdf-title-in-words")
def _name_after_file(pdf: Pdf) -> None:
    _rewrite_metadata(pdf, b"Marrow fever", b"Microsoft Word - fever.docx")


@plants("pdf-title-shown")
def _hide_title(pdf: Pdf) -> None:
    del pdf.Root.ViewerPreferences.DisplayDocTitle


@plants("pdf-language")
def _lose_language(pdf: Pdf) -> None:
    del pdf.Root.Lang


@plants("pdf-ua-identifier")
def _lose_claim(pdf: Pdf) -> None:
    _rewrite_metadata(pdf, b"http://www.aiim.org/pdfua/ns/id/", b"http://example.org/")


@plants("pdf-standard-types")
def _invent_type(pdf: Pdf) -> None:
    element(pdf, "/P").S = Name.Musing


@plants("pdf-one-h1")
def _add_title_heading(pdf: Pdf) -> None:
    element(pdf, "/H2").S = Name.H1


@plants("pdf-heading-order")
def _skip_level(pdf: Pdf) -> None:
    element(pdf, "/H2").S = Name.H4


@plants("pdf-figure-alt")
def _lose_alternative(pdf: Pdf) -> None:
    del element(pdf, "/Figure").Alt


@plants("pdf-alt-in-words")
def _describe_by_file_name(pdf: Pdf) -> None:
    element(pdf, "/Figure").Alt = String("IMG_0042.jpg")


@plants("pdf-table-heads")
def _lose_heads(pdf: Pdf) -> None:
    for head in list(elements(pdf, "/TH")):
        head.S = Name.TD


@plants("pdf-head-scope")
def lose_scope(pdf: Pdf) -> None:
    """Take away what header cells head, and the heads that cells name."""
    for cell in [*elements(pdf, "/TH"), *elements(pdf, "/TD")]:
        if "/A" in cell:
            del cell.A


@plants("pdf-list-structure")
def _lose_list_bodies(pdf: Pdf) -> None:
    for body in list(elements(pdf, "/LBody")):
        body.S = Name.P


@plants("pdf-link-described")
def _lose_descriptions(pdf: Pdf) -> None:
    for annotation in annotations(pdf):
        del annotation.Contents


@plants("pdf-link-in-words")
def _describe_by_address(pdf: Pdf) -> None:
    describe_links(pdf, "https://example.org/fever")


@plants("pdf-link-tagged")
def _tag_link_as_text(pdf: Pdf) -> None:
    element(pdf, "/Link").S = Name.Span


@plants("pdf-tab-order")
def _lose_tab_order(pdf: Pdf) -> None:
    del pdf.pages[0].obj.Tabs


@plants("pdf-field-named")
def _add_nameless_field(pdf: Pdf) -> None:
    field = pdf.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T="field1")
    )
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]))
    pdf.pages[0].obj.Annots.append(field)


@plants("pdf-font-embedded")
def _lose_font_file(pdf: Pdf) -> None:
    for value in pdf.objects:
        for key in ("/FontFile", "/FontFile2", "/FontFile3"):
            if isinstance(value, Dictionary) and key in value:
                del value[key]


@plants("pdf-font-unicode")
def _lose_characters(pdf: Pdf) -> None:
    for font in _fonts(pdf):
        if "/ToUnicode" in font:
            del font.ToUnicode


@plants("pdf-bookmarks")
def _lose_bookmarks(pdf: Pdf) -> None:
    del pdf.Root.Outlines


@plants("pdf-bookmarks-long")
def _grow_without_bookmarks(pdf: Pdf) -> None:
    del pdf.Root.Outlines
    for _ in range(20):
        pdf.add_blank_page()


@plants("pdf-checked-whole")
def _nest_deeply(pdf: Pdf) -> None:
    inner = Dictionary(S=Name.P)
    for _ in range(1000):
        inner = pdf.make_indirect(Dictionary(S=Name.Sect, K=inner))
    element(pdf, "/Document").K.append(inner)
