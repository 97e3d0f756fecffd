"""A good PDF, the same one changed, and PDFs from enemies."""

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


@functools.cache
def as_made() -> bytes:
    """Return the page as WeasyPrint makes it, with a font of ours."""
    font = (folder("fonts") / FONTS[0].file).as_uri()
    style = (
        f"@font-face {{ font-family: ours; src: url({font}) }} * {{ font: 1em ours }}"
    )
    fonts = FontConfiguration()
    css = CSS(string=style, font_config=fonts)
    made = HTML(string=PAGE).write_pdf(
        pdf_variant="pdf/ua-1", stylesheets=[css], font_config=fonts
    )
    return bytes(made)


@functools.cache
def good() -> bytes:
    """Return a file that breaks no rule: links are described, identifiers listed."""
    return changed(as_made(), _mend)


def _mend(pdf: Pdf) -> None:
    for annotation in annotations(pdf):
        annotation.Contents = String("the test page")
    named = sorted((e for e in elements(pdf, "/TH")), key=lambda e: bytes(e.ID))
    names = Array([value for e in named for value in (e.ID, e)])
    pdf.Root.StructTreeRoot.IDTree = Dictionary(Names=names)


def changed(data: bytes, change: Callable[[Pdf], None]) -> bytes:
    """Return a file after a change."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        return saved(pdf)


def saved(pdf: Pdf, encryption: pikepdf.Encryption | None = None) -> bytes:
    """Return a file as bytes."""
    out = io.BytesIO()
    pdf.save(out, encryption=encryption)
    return out.getvalue()


def elements(pdf: Pdf, kind: str) -> Iterator[Dictionary]:
    """Yield the structure elements of a kind, such as `/H1`."""
    for value in pdf.objects:
        if isinstance(value, Dictionary) and value.get("/S") == kind:
            yield value


def element(pdf: Pdf, kind: str) -> Dictionary:
    """Return the first structure element of a kind."""
    return next(elements(pdf, kind))


def annotations(pdf: Pdf) -> list[Object]:
    """Return the annotations of all pages."""
    return [annotation for page in pdf.pages for annotation in page.obj.Annots]


def in_newer_version(data: bytes) -> bytes:
    """Return the same file as one of PDF 2.0."""
    return data.replace(b"%PDF-1.7", b"%PDF-2.0", 1)


def locked(data: bytes, *, password: str = "") -> bytes:
    """Return a file that keeps assistive technology out, or everyone."""
    allow = pikepdf.Permissions(accessibility=False)
    encryption = pikepdf.Encryption(
        owner="owner", user=password, R=3, allow=allow, aes=False, metadata=False
    )
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return saved(pdf, encryption)


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


def scanned(data: bytes) -> bytes:
    """Return a file with a picture of dots on its first page."""

    def add(pdf: Pdf) -> None:
        picture = pdf.make_stream(
            b"\xff",
            Subtype=Name.Image,
            Width=1,
            Height=1,
            BitsPerComponent=8,
            ColorSpace=Name.DeviceGray,
        )
        page = pdf.pages[0]
        name = page.add_resource(picture, Name.XObject)
        content = page.obj.Contents
        shown = b"/Artifact BMC q 600 0 0 800 0 0 cm %s Do Q EMC " % str(name).encode()
        content.write(shown + content.read_bytes())

    return changed(data, add)


def ring() -> bytes:
    """Return a file in whose structure tree a part holds itself, twice."""

    def tie(pdf: Pdf) -> None:
        root = element(pdf, "/Document")
        root.K = Array([root, root, *root.K])

    return changed(good(), tie)


def font_in_form() -> bytes:
    """Return a file with a font that only a form inside a page names."""

    def add(pdf: Pdf) -> None:
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        form = pdf.make_stream(b"", Subtype=Name.Form)
        fonts = Dictionary(F1=font)
        form.Resources = Dictionary(Font=fonts, XObject=Dictionary(Again=form))
        pdf.pages[0].obj.Resources.XObject = Dictionary(Form=form)

    return changed(good(), add)
