"""The fonts that the pages of a PDF name, each once."""

from collections.abc import Iterator, Mapping
from unicodedata import category

from msgspec.structs import replace
from pikepdf import Dictionary, Stream

from handout.audit.pdf.content.decoding import FORBIDDEN, Decoder
from handout.audit.pdf.font_conditions import font_problems
from handout.audit.pdf.objects import (
    entries,
    entry,
    identity,
    items,
    name,
    resources_of,
)
from handout.audit.pdf.view import Font

DEEPEST_FORM = 10
FONT_FILES = ("/FontFile", "/FontFile2", "/FontFile3")
KNOWN_ENCODINGS = frozenset(
    {"WinAnsiEncoding", "MacRomanEncoding", "MacExpertEncoding"}
)
DRAWING_FONTS = ("barcode", "code128", "code39", "ean", "symbol", "icon", "dings")
"""Words in the names of fonts whose signs are no letters."""

Identity = tuple[int, int]


class FontSearch:
    """Looks through resources, and passes over what it has seen before."""

    def __init__(self, decoders: Mapping[Identity, Decoder]) -> None:
        self._decoders = decoders
        self._seen: set[Identity] = set()

    def of_page(self, page: object, place: str) -> Iterator[Font]:
        """Yield the fonts that a page and its annotations name first."""
        yield from self._of_resources(resources_of(page), place, DEEPEST_FORM)
        for annotation in items(page, "/Annots"):
            appearance = entry(entry(annotation, "/AP"), "/N")
            resources = entry(appearance, "/Resources")
            yield from self._of_resources(resources, place, DEEPEST_FORM)

    def _of_resources(self, resources: object, place: str, deep: int) -> Iterator[Font]:
        if not self._is_new(resources) or not deep:
            return
        for _, font in entries(resources, "/Font"):
            if isinstance(font, Dictionary) and self._is_new(font):
                yield self._font(font, place)
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

    def _font(self, font: Dictionary, place: str) -> Font:
        shown = self._decoders.get(identity(font) or (0, 0))
        descendants = items(font, "/DescendantFonts")
        program = descendants[0] if descendants else font
        has_unicode = _has_unicode(font)
        is_type3 = name(font, "/Subtype") == "Type3"
        is_hidden = shown is not None and not shown.shown and bool(shown.hidden)
        embedded = is_type3 or is_hidden or _is_embedded(program)
        made = Font(
            place=place,
            name=name(font, "/BaseFont") or "without a name",
            embedded=embedded,
            has_unicode=has_unicode,
            problems=tuple(font_problems(font)),
        )
        return _with_use(made, shown) if shown else made


def _with_use(font: Font, shown: Decoder) -> Font:
    """Return a font with what was seen where it was used."""
    characters = shown.characters
    is_drawing = any(word in font.name.lower() for word in DRAWING_FONTS)
    return replace(
        font,
        shows_unmapped=font.has_unicode and shown.shows_unmapped,
        shows_forbidden=not FORBIDDEN.isdisjoint(characters),
        shows_private=not is_drawing and any(map(_is_private, characters)),
        shows_nothing=shown.shows_nothing,
        shows_wrong_widths=shown.shows_wrong_widths,
    )


def _is_private(character: str) -> bool:
    return category(character) == "Co"


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
