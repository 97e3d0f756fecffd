"""The tag tree of a PDF as text that one can read, for golden files."""

from collections.abc import Iterator
from itertools import pairwise

from pikepdf import Array, Dictionary, Object, Pdf

WORDS = ("/Alt", "/Lang", "/E", "/ActualText")


def tag_tree(pdf: Pdf) -> str:
    """Return a line for each structure element, indented by its depth.

    Runs of text are one `text`, on however many lines they were printed; a link
    is told with its description, an element with its words and attributes.
    """
    lines = ["", *_lines(pdf.Root.StructTreeRoot, -1)]
    told = (
        line
        for before, line in pairwise(lines)
        if line != before or not line.endswith("text")
    )
    return "\n".join(told) + "\n"


def _lines(element: Object, depth: int) -> Iterator[str]:
    indent = "  " * (depth + 1)
    for part in content(element):
        if not isinstance(part, Dictionary) or part.get("/Type") == "/MCR":
            yield f"{indent}text"
        elif part.get("/Type") == "/OBJR":
            yield f"{indent}annotation {str(part.Obj.Contents)!r}"
        else:
            yield f"{indent}{_name(part)}"
            yield from _lines(part, depth + 1)


def _name(element: Object) -> str:
    words = (f"{key[1:]}={str(element[key])!r}" for key in WORDS if key in element)
    return " ".join((str(element.S)[1:], *words, *_attributes(element)))


def _attributes(element: Object) -> Iterator[str]:
    """Yield the attributes that a reader hears: where a picture stands is none."""
    found = element.get("/A", Array())
    for owner in found if isinstance(found, Array) else [found]:
        for key, value in sorted(owner.items()):
            if key not in {"/O", "/BBox"}:
                yield f"{key[1:]}={_value(value)}"


def _value(value: object) -> str:
    if isinstance(value, Array):
        return " ".join(map(str, value))
    return str(value).removeprefix("/")


def content(element: Object) -> list[Object | int]:
    """Return elements, annotations and runs that an element holds, in order."""
    if "/K" not in element:
        return []
    return list(element.K) if isinstance(element.K, Array) else [element.K]


def kids(element: Object) -> list[Object]:
    """Return the elements and annotations that an element holds."""
    return [
        kid
        for kid in content(element)
        if isinstance(kid, Dictionary) and kid.get("/Type") != "/MCR"
    ]


def elements(pdf: Pdf, *kinds: str) -> list[Object]:
    """Return the structure elements of some types in the order of the tree."""
    tree = walk(pdf.Root.StructTreeRoot)
    return [element for element in tree if str(element.S)[1:] in kinds]


def walk(element: Object) -> Iterator[Object]:
    """Yield all structure elements inside an element, in reading order."""
    for kid in kids(element):
        if "/S" in kid:
            yield kid
            yield from walk(kid)
