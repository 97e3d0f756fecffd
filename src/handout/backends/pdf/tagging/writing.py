"""The finished tree as objects of the file (ISO 32000-1, 14.7; ISO 32000-2, 14.7)."""

from collections.abc import Mapping
from typing import Any

from handout.backends.pdf.engine import pydyf
from handout.backends.pdf.tagging.elements import (
    Annotation,
    MarkedContent,
    StructureElement,
    Value,
)
from handout.backends.pdf.tagging.kinds import ONLY_IN_1_7, ROLE_MAP
from handout.layout import PdfStandard

PRINTED = 4
"""The annotation flag Print: ISO 32000-1, 12.5.3."""

NAMESPACE_2_0 = "http://iso.org/pdf2/ssn"
NAMESPACE_1_7 = "http://iso.org/pdf/ssn"

OLDER_VALUES: Mapping[str, str] = {"/Description": "/None", "/Unordered": "/None"}
"""Values of attributes that PDF 1.7 does not know."""

Objects = dict[StructureElement, Any]
"""The object of the file for each element."""


class Writer:
    """Writes one tree into one file."""

    def __init__(self, pdf: pydyf.PDF, standard: PdfStandard) -> None:
        self.objects: Objects = {}
        self._pdf = pdf
        self._pages = pdf.page_references
        self._is_2_0 = standard == "ua2"
        self._root = self._add({"Type": "/StructTreeRoot"})
        self._namespaces = self._write_namespaces() if self._is_2_0 else {}
        self._owners: dict[int, dict[int, bytes]] = {}
        self._annotations: list[tuple[Any, bytes]] = []

    def write(self, root: StructureElement, pages: int) -> None:
        """Write the tree, and the ways from the pages back into it."""
        self._root["K"] = pydyf.Array([self._write(root, self._root)])
        if not self._is_2_0:
            roles = {kind: f"/{older}" for kind, older in ROLE_MAP.items()}
            self._root["RoleMap"] = pydyf.Dictionary(roles)
        self._write_references()
        self._write_parent_tree(pages)
        self._write_ids()
        catalog = self._pdf.catalog
        catalog["StructTreeRoot"] = self._root.reference
        catalog["MarkInfo"] = pydyf.Dictionary({"Marked": "true"})
        catalog["ViewerPreferences"] = pydyf.Dictionary({"DisplayDocTitle": "true"})

    def _add(self, values: Mapping[str, object]) -> Any:  # noqa: ANN401 - no types
        made = pydyf.Dictionary(values)
        self._pdf.add_object(made)
        return made

    def _write_namespaces(self) -> dict[str, bytes]:
        names = (NAMESPACE_2_0, NAMESPACE_1_7)
        made = {
            name: self._add({"Type": "/Namespace", "NS": pydyf.String(name)}).reference
            for name in names
        }
        self._root["Namespaces"] = pydyf.Array(made.values())
        return made

    def _write(self, element: StructureElement, above: Any) -> bytes:  # noqa: ANN401
        """Write an element and all that it holds; return its reference."""
        made = self._add(
            {"Type": "/StructElem", "S": f"/{element.kind}", "P": above.reference}
        )
        self.objects[element] = made
        made |= {k: pydyf.String(text) for k, text in element.entries.items()}
        if self._namespaces:
            is_older = element.kind in ONLY_IN_1_7
            made["NS"] = self._namespaces[NAMESPACE_1_7 if is_older else NAMESPACE_2_0]
        if element.attributes:
            made["A"] = self._attributes(element)
        page = element.first_page()
        if page is not None:
            made["Pg"] = self._pages[page]
        made["K"] = pydyf.Array(
            self._write_part(part, made, page) for part in element.content
        )
        return bytes(made.reference)

    def _attributes(self, element: StructureElement) -> Any:  # noqa: ANN401 - no types
        owners = [
            pydyf.Dictionary({"O": f"/{owner}"} | self._values(values))
            for owner, values in element.attributes.items()
        ]
        return owners[0] if len(owners) == 1 else pydyf.Array(owners)

    def _values(self, values: Mapping[str, Value]) -> dict[str, Value]:
        return {name: self._value(value) for name, value in values.items()}

    def _value(self, value: Value) -> Value:
        if isinstance(value, tuple):
            return pydyf.Array(map(pydyf.String, value))
        if isinstance(value, str) and not self._is_2_0:
            return OLDER_VALUES.get(value, value)
        return value

    def _write_part(
        self,
        part: StructureElement | MarkedContent | Annotation,
        element: Any,  # noqa: ANN401 - carries no types
        page: int | None,
    ) -> object:
        match part:
            case StructureElement():
                return self._write(part, element)
            case MarkedContent():
                self._owners.setdefault(part.page, {})[part.number] = element.reference
                return self._run(part, page)
            case Annotation():
                self._annotations.append((part.dictionary, element.reference))
                return self._object_reference(part)

    def _run(self, run: MarkedContent, page: int | None) -> object:
        """A run on the element's own page needs no more than its number."""
        if run.page == page:
            return run.number
        reference = self._pages[run.page]
        return pydyf.Dictionary({"Type": "/MCR", "Pg": reference, "MCID": run.number})

    def _object_reference(self, annotation: Annotation) -> object:
        annotation.dictionary["F"] = PRINTED
        return pydyf.Dictionary(
            {
                "Type": "/OBJR",
                "Obj": annotation.dictionary.reference,
                "Pg": self._pages[annotation.page],
            }
        )

    def _write_references(self) -> None:
        for element, made in self.objects.items():
            known = [self.objects.get(other) for other in element.refers_to]
            references = [other.reference for other in known if other]
            if references:
                made["Ref"] = pydyf.Array(references)

    def _write_parent_tree(self, pages: int) -> None:
        """Write which element owns each run and each annotation (14.7.4.4)."""
        numbers = pydyf.Array()
        for page in range(pages):
            owners = self._owners.get(page, {})
            last = max(owners, default=-1)
            found = (owners.get(number, "null") for number in range(last + 1))
            numbers.extend((page, pydyf.Array(found)))
        for number, (annotation, owner) in enumerate(self._annotations, start=pages):
            annotation["StructParent"] = number
            numbers.extend((number, owner))
        tree = self._add({"Nums": numbers})
        self._root["ParentTree"] = tree.reference
        self._root["ParentTreeNextKey"] = pages + len(self._annotations)

    def _write_ids(self) -> None:
        """Write where the elements with an id are (14.7.2, IDTree)."""
        found = sorted(
            (element.entries["ID"], made.reference)
            for element, made in self.objects.items()
            if "ID" in element.entries
        )
        if not found:
            return
        names = pydyf.Array()
        for name, reference in found:
            names.extend((pydyf.String(name), reference))
        tree = self._add({"Names": names})
        self._root["IDTree"] = tree.reference
