"""The tag tree of a PDF: does it hang together, and is everything in it once?

Every structure element hangs in the tree from its root and names its parent; every
piece of marked content belongs to one element, every link annotation to one. Beside
a file `NAME.counts.json` may say how many elements of each type there must be.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from handout.audit.pdf.objects import entries, entry, items
from prove.verdict import Judge

Identity = tuple[int, int]
Content = tuple[Identity, int]
"""A page, or a form of it, and the number of marked content on it."""

SAME = {"TOC": "L", "TOCI": "LI"}
"""A list of contents counts as a list: see `stress.tags`."""

MOST_TOLD = 3
"""Faults of one kind that are told of a file."""

NUMBERS = re.compile(r"[0-9]+")


def hear(files: Sequence[Path]) -> dict[Path, list[str]]:
    """Judge the files one by one."""
    return {file: _faults(file) for file in files}


def _faults(file: Path) -> list[str]:
    with pikepdf.open(file) as pdf:
        tree = Tree(pdf)
        faults = [*tree.faults, *orphans(pdf, tree)]
        return [*_shortened(faults), *_miscounted(file, tree)]


def expected_path(file: Path) -> Path:
    """Return the file that says how many elements a PDF must have."""
    return file.with_suffix(".counts.json")


class Tree:
    """The structure elements that hang from the root, and what they hold.

    `content` counts the elements that hold a piece of marked content, and
    `annotations` those that hold an annotation.
    """

    def __init__(self, pdf: Pdf) -> None:
        self.kinds = Counter[str]()
        self.elements: set[Identity] = set()
        self.owners: dict[Content, Identity] = {}
        self.content = Counter[Content]()
        self.annotations = Counter[Identity]()
        self.faults: list[str] = []
        root = pdf.Root.get("/StructTreeRoot")
        if isinstance(root, Dictionary):
            self._walk(root)
        else:
            self.faults.append("there is no structure tree")

    def _walk(self, root: Object) -> None:
        """Visit every element; the trees of long sheets are wide, not deep."""
        waiting = [(kid, root) for kid in _kids(root)]
        while waiting:
            element, parent = waiting.pop()
            if element.objgen in self.elements:
                self.faults.append(f"{_name(element)} stands twice in the tree")
                continue
            self._visit(element, parent)
            waiting += [(kid, element) for kid in _kids(element)]

    def _visit(self, element: Object, parent: Object) -> None:
        kind = _name(element)
        self.elements.add(element.objgen)
        self.kinds[SAME.get(kind, kind)] += 1
        above = element.get("/P")
        if above is None or above.objgen != parent.objgen:
            self.faults.append(f"{kind} names another parent than it has")
        for piece in _pieces(element):
            self._hold(element, piece)

    def _hold(self, element: Object, piece: Any) -> None:  # noqa: ANN401 - PDF's own
        """Note what an element holds: marked content or an annotation."""
        if isinstance(piece, Dictionary) and "/Obj" in piece:
            self.annotations[piece.Obj.objgen] += 1
            return
        where = _place(element, piece)
        if where is None:
            self.faults.append(f"{_name(element)} holds content of no page")
            return
        self.content[where] += 1
        self.owners[where] = element.objgen


def orphans(pdf: Pdf, tree: Tree) -> Iterator[str]:
    """Yield what is outside the tree, or in it more than once."""
    for found in pdf.objects:
        if _is_element(found) and found.objgen not in tree.elements:
            yield f"{_name(found)} does not hang in the tree"
    parents = _parent_tree(pdf)
    for number, page in enumerate(pdf.pages, 1):
        for holder in (page.obj, *_forms(page.obj)):
            yield from _content_faults(f"page {number}", holder, tree, parents)
        for annotation in page.obj.get("/Annots", ()):
            yield from _annotation_faults(f"page {number}", annotation, tree, parents)
    yield from (
        f"{_name(named)} of the parent tree does not hang in the tree"
        for value in parents.values()
        for named in (value if isinstance(value, Array) else [value])
        if isinstance(named, Dictionary) and named.objgen not in tree.elements
    )


def _content_faults(
    place: str, holder: Object, tree: Tree, parents: dict[int, Object]
) -> Iterator[str]:
    """Yield the pieces of marked content of a page that are not in the tree once."""
    named = parents.get(int(holder.get("/StructParents", -1)), Array())
    marked = Counter(_marked(holder))
    yield from (
        f"{place}: number {n} is used twice" for n, c in marked.items() if c > 1
    )
    held = {number for where, number in tree.content if where == holder.objgen}
    yield from (f"{place}: content {n} is not on it" for n in held - set(marked))
    for number in marked:
        where = (holder.objgen, number)
        if tree.content[where] != 1:
            owners = tree.content[where]
            yield f"{place}: content {number} belongs to {owners} elements"
        elif not _names(named, number, tree.owners[where]):
            yield f"{place}: the parent tree names another owner of content {number}"


def _annotation_faults(
    place: str, annotation: Object, tree: Tree, parents: dict[int, Object]
) -> Iterator[str]:
    kind = str(annotation.get("/Subtype", "/?"))[1:]
    if tree.annotations[annotation.objgen] != 1:
        owners = tree.annotations[annotation.objgen]
        yield f"{place}: a {kind} annotation belongs to {owners} elements"
    elif int(annotation.get("/StructParent", -1)) not in parents:
        yield f"{place}: the parent tree does not know a {kind} annotation"


def _names(named: Object, number: int, owner: Identity) -> bool:
    """Tell whether the parent tree names the owner of a piece of content."""
    if not isinstance(named, Array) or number >= len(named):
        return False
    found = named[number]
    return isinstance(found, Dictionary) and found.objgen == owner


def _marked(holder: Object) -> Iterator[int]:
    """Yield the numbers of marked content of a page or a form, as often as used."""
    for step in pikepdf.parse_content_stream(holder, "BDC"):
        properties = step.operands[1]
        if isinstance(properties, Dictionary) and "/MCID" in properties:
            yield int(properties.MCID)


def _forms(page: Object) -> Iterator[Object]:
    """Yield the forms on a page that have marked content of their own."""
    for _, form in entries(page.get("/Resources"), "/XObject"):
        if isinstance(form, Stream) and "/StructParents" in form:
            yield form


def _parent_tree(pdf: Pdf) -> dict[int, Object]:
    tree = entry(pdf.Root.get("/StructTreeRoot"), "/ParentTree")
    return dict(_numbers(tree))


def _numbers(node: object) -> Iterator[tuple[int, Any]]:
    """Yield the entries of a number tree (ISO 32000-1, 7.9.7)."""
    numbers: list[Any] = items(node, "/Nums")
    for key, value in zip(numbers[::2], numbers[1::2], strict=True):
        yield int(key), value
    for kid in items(node, "/Kids"):
        yield from _numbers(kid)


def _place(element: Object, piece: Any) -> Content | None:  # noqa: ANN401 - PDF's own
    """Return where a piece of content stands: a number, or a page and a number."""
    is_number = not isinstance(piece, Dictionary)
    holder = element if is_number else piece
    page = holder.get("/Stm") or holder.get("/Pg") or element.get("/Pg")
    if page is None:
        return None
    return page.objgen, int(piece if is_number else piece.MCID)


def _kids(element: Object) -> list[Any]:
    return [kid for kid in items(element, "/K") if _is_element(kid)]


def _pieces(element: Object) -> list[Any]:
    return [piece for piece in items(element, "/K") if not _is_element(piece)]


def _is_element(found: object) -> bool:
    """Tell a structure element by its type, or by its parent where it has none."""
    if not isinstance(found, Dictionary) or isinstance(found, Stream):
        return False
    kind = found.get("/Type")
    return kind == Name.StructElem or (kind is None and "/S" in found and "/P" in found)


def _name(element: Object) -> str:
    return str(element.get("/S", "/?"))[1:]


def _miscounted(file: Path, tree: Tree) -> Iterator[str]:
    """Yield the types of which there are more or fewer than the source has."""
    path = expected_path(file)
    if not path.exists():
        return
    for kind, wanted in json.loads(path.read_text(encoding="ascii")).items():
        if tree.kinds[kind] != wanted:
            yield f"{wanted} {kind} in the source, {tree.kinds[kind]} in the tree"


def _shortened(faults: Sequence[str]) -> Iterator[str]:
    """Yield the first faults of each kind, and how many more there are."""
    kinds: dict[str, list[str]] = {}
    for fault in faults:
        kinds.setdefault(NUMBERS.sub("", fault), []).append(fault)
    for found in kinds.values():
        yield from found[:MOST_TOLD]
        if len(found) > MOST_TOLD:
            yield f"... and {len(found) - MOST_TOLD} more of this kind"


JUDGE = Judge("tag tree", ".pdf", hear)
