"""A good PDF, and a way to plant each fault that the rules look for."""

import functools
import io
import zlib
from collections.abc import Callable, Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from handout.resources import FONTS, folder

PAGE = """
<!doctype html>
<html lang="en">
<head>
<title>Marrow fever</title>
<meta name="dcterms.created" content="2026-03-03">
</head>
<body>
<h1>Marrow fever</h1>
<p>See <a href="https://example.org/fever">the test page</a>.</p>
<h2>Signs</h2>
<ul><li>Fever</li><li>Pain</li></ul>
<h3>How often</h3>
<table>
<thead><tr><th>Kind</th><th>Share</th></tr></thead>
<tbody><tr><td>Mild</td><td>2 in 3</td></tr></tbody>
</table>
<img alt="A dark square" src="data:image/svg+xml;utf8,
<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9'
height='9'/></svg>">
</body>
</html>
"""

Fault = Callable[[bytes], bytes]
FAULTS: dict[str, Fault] = {}
"""For each rule by its id: a function that plants its fault into a good file."""


@functools.cache
def as_made() -> bytes:
    """Return the page as WeasyPrint makes it, with a font of ours."""
    font = (folder("fonts") / FONTS[0].file).as_uri()
    style = (
        f"@font-face {{ font-family: ours; src: url({font}) }} * {{ font: 1em ours }}"
    )
    fonts = FontConfiguration()
    css = CSS(string=style, font_config=fonts)
    page = HTML(string=PAGE).write_pdf(
        pdf_variant="pdf/ua-1", stylesheets=[css], font_config=fonts
    )
    return bytes(page)


@functools.cache
def good() -> bytes:
    """Return a file that breaks no rule: its link says where it leads."""
    return _changed(as_made(), lambda pdf: _describe_links(pdf, "the test page"))


def _changed(data: bytes, change: Callable[[Pdf], None]) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        return _saved(pdf)


def _saved(pdf: Pdf, encryption: pikepdf.Encryption | None = None) -> bytes:
    out = io.BytesIO()
    pdf.save(out, encryption=encryption)
    return out.getvalue()


def plants(rule: str) -> Callable[[Callable[[Pdf], None]], Callable[[Pdf], None]]:
    """Enter a change of a PDF into the faults, under the rule that it breaks."""

    def enter(change: Callable[[Pdf], None]) -> Callable[[Pdf], None]:
        FAULTS[rule] = lambda data: _changed(data, change)
        return change

    return enter


def locked(data: bytes, *, password: str = "") -> bytes:
    """Return a file that keeps assistive technology out, or everyone."""
    allow = pikepdf.Permissions(accessibility=False)
    encryption = pikepdf.Encryption(
        owner="owner", user=password, R=3, allow=allow, aes=False, metadata=False
    )
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return _saved(pdf, encryption)


FAULTS["pdf-open-to-readers"] = locked


def _elements(pdf: Pdf, kind: str) -> Iterator[Dictionary]:
    for value in pdf.objects:
        if isinstance(value, Dictionary) and value.get("/S") == kind:
            yield value


def _element(pdf: Pdf, kind: str) -> Dictionary:
    return next(_elements(pdf, kind))


def _annotations(pdf: Pdf) -> list[Object]:
    return [annotation for page in pdf.pages for annotation in page.obj.Annots]


def _describe_links(pdf: Pdf, words: str) -> None:
    for annotation in _annotations(pdf):
        annotation.Contents = String(words)


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
    _element(pdf, "/P").S = Name.Musing


@plants("pdf-one-h1")
def _add_title_heading(pdf: Pdf) -> None:
    _element(pdf, "/H2").S = Name.H1


@plants("pdf-heading-order")
def _skip_level(pdf: Pdf) -> None:
    _element(pdf, "/H2").S = Name.H4


@plants("pdf-figure-alt")
def _lose_alternative(pdf: Pdf) -> None:
    del _element(pdf, "/Figure").Alt


@plants("pdf-alt-in-words")
def _describe_by_file_name(pdf: Pdf) -> None:
    _element(pdf, "/Figure").Alt = String("IMG_0042.jpg")


@plants("pdf-table-heads")
def _lose_heads(pdf: Pdf) -> None:
    for head in list(_elements(pdf, "/TH")):
        head.S = Name.TD


@plants("pdf-head-scope")
def _lose_scope(pdf: Pdf) -> None:
    for cell in [*_elements(pdf, "/TH"), *_elements(pdf, "/TD")]:
        if "/A" in cell:
            del cell.A


@plants("pdf-list-structure")
def _lose_list_bodies(pdf: Pdf) -> None:
    for body in list(_elements(pdf, "/LBody")):
        body.S = Name.P


@plants("pdf-link-described")
def _lose_descriptions(pdf: Pdf) -> None:
    for annotation in _annotations(pdf):
        del annotation.Contents


@plants("pdf-link-in-words")
def _describe_by_address(pdf: Pdf) -> None:
    _describe_links(pdf, "https://example.org/fever")


@plants("pdf-link-tagged")
def _tag_link_as_text(pdf: Pdf) -> None:
    _element(pdf, "/Link").S = Name.Span


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
    _element(pdf, "/Document").K.append(inner)


def unpacked(data: bytes) -> bytes:
    """Return the same file with every object and stream in the open."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(
            out,
            compress_streams=False,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
        )
    return out.getvalue()


def bomb(size: int) -> bytes:
    """Return a small file whose one object stream unpacks to so many bytes."""
    packed = zlib.compress(b"5 0 ".ljust(size), level=1)
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 5 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
        b"<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length %d >> stream\n%s"
        b"\nendstream" % (len(packed), packed),
    )
    out = b"%PDF-1.5\n"
    rows = [(0, 0)]
    for number, body in enumerate(objects, start=1):
        rows.append((1, len(out)))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    rows += [(2, 4), (1, len(out))]
    table = b"".join(bytes([kind, *at.to_bytes(4, "big"), 0]) for kind, at in rows)
    return out + (
        b"6 0 obj\n<< /Type /XRef /Size 7 /W [1 4 1] /Root 1 0 R /Length %d >> stream"
        b"\n%s\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n"
        % (len(table), table, len(out))
    )


def ring() -> bytes:
    """Return a file in whose structure tree a part holds itself, twice."""

    def tie(pdf: Pdf) -> None:
        root = _element(pdf, "/Document")
        root.K = Array([root, root, *root.K])

    return _changed(good(), tie)


def many_figures() -> bytes:
    """Return a file with a hundred pictures that nobody described."""

    def add(pdf: Pdf) -> None:
        root = _element(pdf, "/Document")
        root.K.extend(pdf.make_indirect(Dictionary(S=Name.Figure)) for _ in range(100))

    return _changed(good(), add)
