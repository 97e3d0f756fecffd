"""Ways of being right that are rarer than those of the good file."""

from collections.abc import Callable

from pikepdf import Array, Dictionary, Name, Pdf, String

from audit.pdf_faults_seen import lose_scope
from audit.pdf_planting import (
    Fault,
    add_field,
    draw,
    font_name,
    rewrite_content,
    rewrite_metadata,
)
from audit.pdf_samples import changed, element, elements, in_newer_version

VARIANTS: dict[str, Fault] = {}
"""Changes after which the file is as good as before."""


def keeps_good(change: Callable[[Pdf], None]) -> Callable[[Pdf], None]:
    """Enter a change of a PDF into the variants, under its name."""
    VARIANTS[change.__name__] = lambda data: changed(data, change)
    return change


@keeps_good
def role_by_map(pdf: Pdf) -> None:
    """Name headings in a way of one's own, and map it in two steps."""
    element(pdf, "/H1").S = Name.Titre
    pdf.Root.StructTreeRoot.RoleMap = Dictionary(Titre=Name.Top, Top=Name.H1)


@keeps_good
def role_by_namespace(pdf: Pdf) -> None:
    """Name headings in a namespace of one's own that maps them (PDF 2.0)."""
    heading = element(pdf, "/H1")
    heading.S = Name.Titre
    standard = Dictionary(NS=String("http://iso.org/pdf2/ssn"))
    roles = Dictionary(Titre=Array([Name.H1, pdf.make_indirect(standard)]))
    heading.NS = pdf.make_indirect(Dictionary(NS=String("mine"), RoleMapNS=roles))


@keeps_good
def scope_by_class(pdf: Pdf) -> None:
    """Say what header cells head in a class, and name no heads in cells."""
    lose_scope(pdf)
    scope = Dictionary(O=Name.Table, Scope=Name.Column)
    pdf.Root.StructTreeRoot.ClassMap = Dictionary(Head=scope)
    for head in elements(pdf, "/TH"):
        head.C = Name.Head


@keeps_good
def field_named_above(pdf: Pdf) -> None:
    """Give a field its name for people through the field above it."""
    add_field(pdf, "Dose in tablets")


@keeps_good
def hidden_link(pdf: Pdf) -> None:
    """Add a link that nobody can see or click."""
    link = Dictionary(Subtype=Name.Link, Rect=Array([0, 0, 0, 0]), F=2)
    pdf.pages[0].obj.Annots.append(pdf.make_indirect(link))


@keeps_good
def short_metadata(pdf: Pdf) -> None:
    """Write the PDF/UA part in the short form, as an attribute."""
    pdf.Root.Metadata.write(
        b"""<x:xmpmeta xmlns:x="adobe:ns:meta/" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><rdf:RDF>
        <rdf:Description rdf:about="" pdfuaid:part="1"><dc:title><rdf:Alt>
        <rdf:li xml:lang="x-default">Marrow fever</rdf:li></rdf:Alt></dc:title>
        </rdf:Description></rdf:RDF></x:xmpmeta>"""
    )


@keeps_good
def resources_above(pdf: Pdf) -> None:
    """Let the page take its fonts from the node above it."""
    page = pdf.pages[0].obj
    page.Parent.Resources = page.Resources
    del page.Resources


@keeps_good
def white_on_dark(pdf: Pdf) -> None:
    """Write white words on a dark ground."""
    content = pdf.pages[0].obj.Contents
    words = content.read_bytes()
    for colour in (b"0 0 0 rg", b"0 0 1 rg"):
        words = words.replace(colour, b"1 g")
    content.write(b"/Artifact BMC q 0 0 0.3 rg 0 0 900 900 re f Q EMC\n" + words)


@keeps_good
def words_on_a_picture(pdf: Pdf) -> None:
    """Write pale words on a picture, whose colours cannot be told."""
    first = b"/Span\n<</MCID 0>>\nBDC"
    image = b"BI /W 1 /H 1 /BPC 8 /CS /G ID \0 EI"
    picture = b"/Artifact BMC q 900 0 0 900 0 0 cm " + image + b" Q EMC\n"
    rewrite_content(pdf, first, picture + first)
    rewrite_content(pdf, b"0 0 0 rg", b"0.9 g")


@keeps_good
def pale_artifact(pdf: Pdf) -> None:
    """Write pale words that mean nothing, as behind the text."""
    words = font_name(pdf) + b" 12 Tf 80 80 Td <00380070> Tj"
    draw(pdf, b"/Artifact BMC 0.9 g BT " + words + b" ET EMC")


@keeps_good
def greek_letter(pdf: Pdf) -> None:
    """Name a medicine's kind with a single letter of Greek."""
    element(pdf, "/Figure").Alt = String("The \u03b2 form")


@keeps_good
def russian_marked(pdf: Pdf) -> None:
    """Describe a picture in another language, and say so."""
    figure = element(pdf, "/Figure")
    figure.Alt = String("\u041a\u0432\u0430\u0434\u0440\u0430\u0442")
    figure.Lang = String("ru")


@keeps_good
def role_with_space(pdf: Pdf) -> None:
    """Name a style as people do, with a space in its name, and map it."""
    element(pdf, "/P").S = Name("/Body Text")
    pdf.Root.StructTreeRoot.RoleMap = Dictionary({"/Body Text": Name.P})


def _follow_newer_standard(pdf: Pdf) -> None:
    claim = b'pdfuaid:part="1"'
    rewrite_metadata(pdf, claim, b'pdfuaid:part="2" pdfuaid:rev="2024"')
    element(pdf, "/Span").S = Name.Em


def newer_standard(data: bytes) -> bytes:
    """Follow PDF/UA-2, and use a type that only PDF 2.0 knows."""
    return in_newer_version(changed(data, _follow_newer_standard))


VARIANTS["newer_standard"] = newer_standard


@keeps_good
def text_behind_a_scan(pdf: Pdf) -> None:
    """Show words that are not seen, in a font that is not inside the file."""
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    pdf.pages[0].obj.Resources.Font.Hidden = pdf.make_indirect(font)
    draw(pdf, b"/Artifact BMC BT 3 Tr /Hidden 12 Tf 80 80 Td (Fever) Tj ET EMC")


@keeps_good
def empty_corner(pdf: Pdf) -> None:
    """Leave the corner of a table empty, above the heads of its rows."""
    rewrite_content(pdf, b"/Span\n<</MCID 8>>\nBDC", b"/Artifact\nBMC")
    element(pdf, "/TR").K[0].K = Array([])
