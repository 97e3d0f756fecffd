"""From the types that a file names to standard ones: the role map."""

from collections.abc import Mapping

from pikepdf import Array, Dictionary, Name

from handout.audit.pdf.elements import is_heading
from handout.audit.pdf.objects import entries, name, plain_name

LONGEST_ROLE_CHAIN = 20

OLDER_TYPES = frozenset(
    """
    Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private
    P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote
    Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure
    Formula Form
    """.split()  # noqa: SIM905 - as a list it would be fifty lines
)
"""The types of ISO 32000-1 14.8.4."""

NEWER_TYPES = frozenset(
    "DocumentFragment Aside Title Sub FENote Em Strong Artifact math".split()  # noqa: SIM905
)
"""The types that ISO 32000-2 14.8.4 adds."""


class Roles:
    """The role map of a file; `allows_newer` says that types of PDF 2.0 hold.

    `unknown` are types that are neither standard nor mapped to one, `circular`
    those whose mappings lead back to themselves.
    """

    def __init__(self, tree: object, *, allows_newer: bool) -> None:
        self.unknown: set[str] = set()
        self.circular: set[str] = set()
        self._allows_newer = allows_newer
        self._map = {key: plain_name(to) for key, to in entries(tree, "/RoleMap")}
        self._known: dict[str, str] = {}

    @property
    def remapped(self) -> list[str]:
        """The standard types that the map turns into others."""
        return [
            kind for kind, to in self._map.items() if kind in OLDER_TYPES and to != kind
        ]

    def standard(self, element: Dictionary) -> str:
        """Return the standard type of an element, or the last one on the way."""
        own = name(element, "/S")
        if "/NS" in element:
            return self._follow(own, namespaced_roles(element))
        if own not in self._known:
            self._known[own] = self._follow(own, {})
        return self._known[own]

    def _follow(self, own: str, namespace: Mapping[str, str]) -> str:
        kind = own
        passed: list[str] = []
        while not self._is_standard(kind):
            passed.append(kind)
            kind = self._map.get(kind) or namespace.get(kind, "")
            if kind in passed:
                self.circular.add(own)
                return own
            if not kind or len(passed) > LONGEST_ROLE_CHAIN:
                return self._unknown(own)
        return kind

    def _unknown(self, kind: str) -> str:
        """Note an unknown type; one of PDF 2.0 is still taken for what it means."""
        self.unknown.add(kind)
        return kind

    def _is_standard(self, kind: str) -> bool:
        if kind in OLDER_TYPES:
            return True
        return self._allows_newer and (kind in NEWER_TYPES or is_heading(kind))


def namespaced_roles(element: Dictionary) -> dict[str, str]:
    """Return the role map of an element's namespace (ISO 32000-2 14.8.6)."""
    roles = entries(element.get("/NS"), "/RoleMapNS")
    return {kind: _target(target) for kind, target in roles}


def _target(target: object) -> str:
    if isinstance(target, Array) and len(target):
        return plain_name(target[0])
    return plain_name(target) if isinstance(target, Name) else ""
