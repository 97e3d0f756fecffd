"""How faults are planted into the good PDF, and small changes that many need."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from audit.pdf_samples import annotations, changed, element

Change = Callable[[Pdf], None]
Fault = Callable[[bytes], bytes]


class Planted(NamedTuple):
    """The rule that a fault breaks, and the function that plants it."""

    rule: str
    plant: Fault


class Faults(dict[str, Planted]):
    """Faults by the names of the functions that plant them."""

    def plants(self, rule: str) -> Callable[[Change], Change]:
        """Enter a change of a PDF, under the rule that it breaks."""

        def enter(change: Change) -> Change:
            name = change.__name__.strip("_")
            assert name not in self
            self[name] = Planted(rule, lambda data: changed(data, change))
            return change

        return enter


def rewrite_metadata(pdf: Pdf, old: bytes, new: bytes) -> None:
    """Exchange words of the metadata."""
    packet = pdf.Root.Metadata.read_bytes()
    assert old in packet
    pdf.Root.Metadata.write(packet.replace(old, new))


def rewrite_content(pdf: Pdf, old: bytes, new: bytes, *, count: int = 1) -> None:
    """Exchange what stands in the content of the first page."""
    content = pdf.pages[0].obj.Contents
    data = content.read_bytes()
    assert old in data
    content.write(data.replace(old, new, count))


def draw(pdf: Pdf, operators: bytes) -> None:
    """Draw something more on the first page, in a space that nobody has changed."""
    content = pdf.pages[0].obj.Contents
    content.write(b"q\n" + content.read_bytes() + b"\nQ\n" + operators)


def font_name(pdf: Pdf) -> bytes:
    """Return the name under which the page knows its first font."""
    return min(pdf.pages[0].obj.Resources.Font.keys()).encode()


def fonts(pdf: Pdf) -> Iterator[Dictionary]:
    """Yield the fonts of a file."""
    for value in pdf.objects:
        if isinstance(value, Dictionary) and value.get("/Type") == Name.Font:
            yield value


def font_programs(pdf: Pdf) -> Iterator[Object]:
    """Yield the inner fonts of composite ones."""
    for font in fonts(pdf):
        if "/DescendantFonts" in font:
            yield font.DescendantFonts[0]


def add_element(pdf: Pdf, parent: Object, kind: str, **entries: Any) -> Object:  # noqa: ANN401 - any value of a PDF
    """Add an element at the end of another one."""
    made = pdf.make_indirect(
        Dictionary(Type=Name.StructElem, S=Name(f"/{kind}"), P=parent, **entries)
    )
    kids = parent.get("/K")
    parent.K = Array([*kids, made] if isinstance(kids, Array) else [made])
    return made


def wrap(pdf: Pdf, inner: Object, kind: str, **entries: Any) -> Object:  # noqa: ANN401 - any value of a PDF
    """Put an element around another one, in its place."""
    outer = pdf.make_indirect(
        Dictionary(Type=Name.StructElem, S=Name(f"/{kind}"), P=inner.P, **entries)
    )
    siblings = inner.P.K
    place = next(n for n, kid in enumerate(siblings) if kid.objgen == inner.objgen)
    siblings[place] = outer
    outer.K = Array([inner])
    inner.P = outer
    return outer


def swap(first: Object, second: Object) -> None:
    """Let two elements of one parent change places."""
    siblings = first.P.K
    keys = [kid.objgen for kid in siblings]
    one, other = keys.index(first.objgen), keys.index(second.objgen)
    siblings[one], siblings[other] = second, first


def add_annotation(pdf: Pdf, kind: str, **entries: Any) -> Object:  # noqa: ANN401 - any value of a PDF
    """Lay something on the first page."""
    made = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name(f"/{kind}"),
            Rect=Array([100, 100, 120, 120]),
            **entries,
        )
    )
    pdf.pages[0].obj.Annots.append(made)
    return made


def add_field(pdf: Pdf, name: str) -> None:
    """Add a form field that is tagged, and takes its name from the one above it."""
    parent = pdf.make_indirect(Dictionary(T=String("field"), TU=String(name)))
    field = add_annotation(pdf, "Widget", Parent=parent, StructParent=50)
    parent.Kids = Array([field])
    pdf.Root.AcroForm = Dictionary(Fields=Array([parent]))
    form = add_element(pdf, element(pdf, "/Document"), "Form")
    form.K = Array([Dictionary(Type=Name.OBJR, Obj=field)])
    rows = pdf.Root.StructTreeRoot.ParentTree.Nums
    rows.append(50)
    rows.append(form)


def attach(pdf: Pdf, **names: str) -> None:
    """Put a file into the file, with these names."""
    inner = pdf.make_stream(b"Fever", Type=Name.EmbeddedFile)
    file = Dictionary(Type=Name.Filespec, EF=Dictionary(F=inner))
    for key, name in names.items():
        file[f"/{key}"] = String(name)
    pdf.Root.Names = Dictionary(
        EmbeddedFiles=Dictionary(Names=Array([String("a"), pdf.make_indirect(file)]))
    )


def describe_links(pdf: Pdf, words: str) -> None:
    """Give every link the same description."""
    for annotation in annotations(pdf):
        annotation.Contents = String(words)


def table(pdf: Pdf) -> Object:
    """Return the table of the good file."""
    return element(pdf, "/Table")
