"""Ways of being right that are rarer than those of the good file."""

from collections.abc import Callable

from pikepdf import Array, Dictionary, Name, Pdf, String

from audit.pdf_faults import Fault, lose_scope
from audit.pdf_samples import changed, element, elements

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
    parent = pdf.make_indirect(Dictionary(T="dose", TU="Dose in tablets"))
    field = pdf.make_indirect(Dictionary(Subtype=Name.Widget, Parent=parent))
    parent.Kids = Array([field])
    pdf.Root.AcroForm = Dictionary(Fields=Array([parent]))
    pdf.pages[0].obj.Annots.append(field)


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
