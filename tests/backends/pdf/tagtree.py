"""The tag tree of a PDF as text that one can read, for golden files."""

from collections.abc import Iterator
from itertools import pairwise

from pikepdf import Array, Dictionary, Object, Pdf

WORDS = ("/Alt", "/Lang", "/E", "/ActualText")


def tag_tree(pdf: Pdf) -> str:
    """Return a line for each structure element, indented by its depth.

    Runs of text are one `text`, on however many lines they were printed; a link
    is told with its description.
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
    for kid in kids(element):
        if kid.get("/Type") == "/OBJR":
            yield f"{indent}annotation {str(kid.Obj.Contents)!r}"
        elif not _is_run(kid):
            yield f"{indent}{_name(kid)}"
            yield from _lines(kid, depth + 1)
        else:
            yield f"{indent}text"
    if _holds_text(element):
        yield f"{indent}text"


def _is_run(element: Object) -> bool:
    """Tell whether an element does nothing but hold text."""
    return element.get("/S") == "/Span" and not kids(element)


def _name(element: Object) -> str:
    words = (f"{key[1:]}={str(element[key])!r}" for key in WORDS if key in element)
    return " ".join((str(element.S)[1:], *words))


def _content(element: Object) -> list[Object | int]:
    if "/K" not in element:
        return []
    return list(element.K) if isinstance(element.K, Array) else [element.K]


def kids(element: Object) -> list[Object]:
    """Return the elements and annotations that an element holds."""
    return [kid for kid in _content(element) if isinstance(kid, Dictionary)]


def _holds_text(element: Object) -> bool:
    return len(kids(element)) < len(_content(element))


def elements(pdf: Pdf, *kinds: str) -> list[Object]:
    """Return the structure elements of some types in the order of the tree."""
    tree = _walk(pdf.Root.StructTreeRoot)
    return [element for element in tree if str(element.S)[1:] in kinds]


def _walk(element: Object) -> Iterator[Object]:
    for kid in kids(element):
        if "/S" in kid:
            yield kid
            yield from _walk(kid)
