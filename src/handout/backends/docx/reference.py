"""A clinic's own Word file: its styles win, and those that it lacks are added.

Styles are matched by name, because Word in other languages gives them other
ids. Lists and page are ours: only what styles and theme say is taken over.
"""

import io
import zipfile
import zlib
from collections.abc import Iterator

import msgspec
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from lxml.etree import XMLSyntaxError, strip_elements

from handout.backends.docx.elements import Element
from handout.backends.docx.voices import Voice
from handout.errors import UsageError

LARGEST_PART = 8_000_000
"""Bytes that one part of the reference may unpack to."""

THEME_PART = "word/theme/theme1.xml"
NOT_A_WORD_FILE = (
    KeyError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
    XMLSyntaxError,
    zipfile.BadZipFile,
    zlib.error,
)
LINKS = ("basedOn", "next", "link")
"""How one style refers to another."""


class Reference(msgspec.Struct, frozen=True):
    """What is taken over from a clinic's Word file."""

    styles: Element
    theme: Element | None


def read_reference(data: bytes) -> Reference:
    """Read styles and theme. Raises `UsageError` for what is no Word file."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            styles = _part(archive, "word/styles.xml", "w:styles")
            theme = _theme(archive)
    except NOT_A_WORD_FILE:
        raise UsageError(
            "found a file that is damaged or of another kind, expected a Word file.",
            place="the reference document",
            remedy="Save it again from Word as .docx, without a password.",
        ) from None
    return Reference(styles, theme)


def lay_over(theirs: Element, ours: Element, voice: Voice) -> None:
    """Change their styles into what our text needs: ids, language, missing ones."""
    names = {_name(style): style for style in _styles(ours)}
    identifiers = _new_identifiers(theirs, names)
    for style in _styles(theirs):
        _rename(style, identifiers)
    there_is = {_name(style) for style in _styles(theirs)}
    theirs.extend(style for name, style in names.items() if name not in there_is)
    # Lists stay behind, and the languages are those of our text.
    _remove_all(theirs, "w:numPr", "w:lang")
    _speak(theirs, ours, voice)


def _theme(archive: zipfile.ZipFile) -> Element | None:
    """Return the theme, unless there is none or it needs pictures of its own."""
    if THEME_PART not in archive.namelist():
        return None
    theme = _part(archive, THEME_PART, "a:theme")
    has_pictures = any(blip.get(qn("r:embed")) for blip in theme.iter(qn("a:blip")))
    return None if has_pictures else theme


def _part(archive: zipfile.ZipFile, name: str, root: str) -> Element:
    """Parse a part. Raises one of `NOT_A_WORD_FILE`."""
    with archive.open(name) as part:
        data = part.read(LARGEST_PART + 1)
    if len(data) > LARGEST_PART:
        raise ValueError(name)
    element = parse_xml(data)
    if element.tag != qn(root) or element.getroottree().docinfo.doctype:
        raise ValueError(name)
    return element


def _styles(root: Element) -> Iterator[Element]:
    return (style for style in root if style.tag == qn("w:style"))


def _name(style: Element) -> tuple[str, str]:
    """Return kind and name; Word takes no notice of capitals."""
    name = style.find(qn("w:name"))
    said = "" if name is None else name.get(qn("w:val"), "")
    return style.get(qn("w:type"), "paragraph"), said.lower()


def _new_identifiers(
    theirs: Element, ours: dict[tuple[str, str], Element]
) -> dict[str, str]:
    """Map the ids of their styles to ours where names agree, away where not."""
    taken = {_identifier(style) for style in ours.values()}
    found = {}
    for style in _styles(theirs):
        own = _identifier(style)
        same = ours.get(_name(style))
        aside = f"{own}Reference" if own in taken else own
        found[own] = aside if same is None else _identifier(same)
    return found


def _identifier(style: Element) -> str:
    return style.get(qn("w:styleId"), "")


def _rename(style: Element, identifiers: dict[str, str]) -> None:
    """Give a style, and what it refers to, their new ids."""
    style.set(qn("w:styleId"), identifiers[_identifier(style)])
    for link in style.iterchildren(*(qn(f"w:{name}") for name in LINKS)):
        target = link.get(qn("w:val"), "")
        link.set(qn("w:val"), identifiers.get(target, target))


def _remove_all(root: Element, *names: str) -> None:
    strip_elements(root, *(qn(name) for name in names), with_tail=False)


def _speak(theirs: Element, ours: Element, voice: Voice) -> None:
    """Set the language of the document in the defaults, which may be missing."""
    defaults = qn("w:docDefaults")
    properties = theirs.find(f"{defaults}/*/{qn('w:rPr')}")
    if properties is None:
        _remove_all(theirs, "w:docDefaults")
        theirs.insert(0, ours[0])
    else:
        properties.append(voice.default())
