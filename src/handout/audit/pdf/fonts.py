"""The fonts that the pages of a PDF name, each once."""

from collections.abc import Iterator

from pikepdf import Dictionary, Stream

from handout.audit.pdf.objects import entries, entry, identity, items, name
from handout.audit.pdf.view import Font

DEEPEST_FORM = 10
DEEPEST_PAGE_TREE = 50
FONT_FILES = ("/FontFile", "/FontFile2", "/FontFile3")
KNOWN_ENCODINGS = frozenset(
    {"WinAnsiEncoding", "MacRomanEncoding", "MacExpertEncoding"}
)

Identity = tuple[int, int]


class FontSearch:
    """Looks through resources, and passes over what it has seen before."""

    def __init__(self) -> None:
        self._seen: set[Identity] = set()

    def of_page(self, page: object, place: str) -> Iterator[Font]:
        """Yield the fonts that a page names first."""
        return self._of_resources(_resources(page), place, DEEPEST_FORM)

    def _of_resources(self, resources: object, place: str, deep: int) -> Iterator[Font]:
        if not self._is_new(resources) or not deep:
            return
        for _, font in entries(resources, "/Font"):
            if isinstance(font, Dictionary) and self._is_new(font):
                yield _font(font, place)
        for _, form in entries(resources, "/XObject"):
            if isinstance(form, Stream) and name(form, "/Subtype") == "Form":
                inner = entry(form, "/Resources")
                yield from self._of_resources(inner, place, deep - 1)

    def _is_new(self, value: object) -> bool:
        key = identity(value)
        if key in self._seen:
            return False
        if key:
            self._seen.add(key)
        return True


def _resources(page: object) -> object:
    """Return the resources of a page or, as pages inherit, of those above it."""
    for _ in range(DEEPEST_PAGE_TREE):
        resources = entry(page, "/Resources")
        if resources is not None:
            return resources
        page = entry(page, "/Parent")
    return None


def _font(font: Dictionary, place: str) -> Font:
    descendants = items(font, "/DescendantFonts")
    program = descendants[0] if descendants else font
    return Font(
        place=place,
        name=name(font, "/BaseFont") or "without a name",
        embedded=name(font, "/Subtype") == "Type3" or _is_embedded(program),
        has_unicode=_has_unicode(font),
    )


def _is_embedded(program: object) -> bool:
    descriptor = entry(program, "/FontDescriptor")
    return any(entry(descriptor, key) is not None for key in FONT_FILES)


def _has_unicode(font: Dictionary) -> bool:
    """Tell whether codes lead to characters (ISO 14289-1 7.21.7)."""
    if "/ToUnicode" in font:
        return True
    encoding = entry(font, "/Encoding")
    kind = name(font, "/Subtype")
    if kind == "Type0":
        # The other named maps of ISO 32000 are those of the Adobe collections.
        return name(font, "/Encoding") not in {"", "Identity-H", "Identity-V"}
    known = name(font, "/Encoding") or name(encoding, "/BaseEncoding")
    return known in KNOWN_ENCODINGS or (kind == "Type1" and encoding is None)
