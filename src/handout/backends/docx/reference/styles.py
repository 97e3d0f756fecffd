"""Styles: those of a clinic's file win, and those that it lacks are added.

Styles are matched by name, because Word in other languages gives them other ids,
then by alias. Lists stay behind, and the languages are those of our text.
"""

from collections.abc import Iterable, Mapping
from copy import deepcopy
from itertools import chain

import msgspec
from docx.oxml.ns import nsmap, qn
from lxml.etree import QName, strip_elements

from handout.backends.docx.context import Context
from handout.backends.docx.elements import Element, remove, wml
from handout.backends.docx.reference import Reference
from handout.backends.docx.reference.matching import (
    DEFAULT,
    distinct,
    identifier_of,
    kind_of,
    match,
    new_identifiers,
    normal_of,
    said_of,
    styles_of,
)
from handout.backends.docx.reference.neutral import set_upright
from handout.backends.docx.reference.schema import ORDER
from handout.backends.docx.reference.sheet import Sheet
from handout.backends.docx.reference.sizes import set_sizes
from handout.backends.docx.reference.theme import take_over
from handout.backends.docx.styles import styles_element
from handout.backends.docx.theme import theme_element
from handout.backends.docx.voices import Voice

LINKS = ("basedOn", "next", "link")
"""How one style refers to another."""

REFERENCES = tuple(qn(name) for name in ("w:pStyle", "w:rStyle", "w:tblStyle"))
PARAGRAPH = qn("w:pPr")
DEFAULTS, LATENT = qn("w:docDefaults"), qn("w:latentStyles")


class Dress(msgspec.Struct, frozen=True):
    """The styles part of a file.

    `added` holds the ids of the styles that are ours, and `identifiers` maps the
    ids of a clinic's styles to those that they have now.
    """

    root: Element
    added: frozenset[str]
    identifiers: Mapping[str, str] = {}


def themed(reference: Reference, context: Context) -> Element:
    """Return our theme, with a clinic's colours and fonts where it has some."""
    theme = theme_element(context.look, context.voice)
    if reference.theme is not None:
        take_over(deepcopy(reference.theme), theme)
    return theme


def dress(reference: Reference, theme: Element, context: Context) -> Dress:
    """Return our styles, or a clinic's with ours where it has none.

    What was printed in the context says which styles there are beside the stylebook.
    """
    look, voice = context.look, context.voice
    ours = styles_element(look, voice, context.numbering)
    ours.extend(context.derived.elements)
    if reference.styles is None:
        return Dress(ours, frozenset(map(identifier_of, styles_of(ours))))
    laid = lay_over(reference.styles, ours, voice)
    added = [s for s in styles_of(laid.root) if identifier_of(s) in laid.added]
    sheet = Sheet(laid.root, theme)
    set_sizes(added, sheet, normal_of(laid.root), look)
    for story in reference.stories:
        _restyle(story.content, laid)
    return laid


def lay_over(theirs: Element, ours: Element, voice: Voice) -> Dress:
    """Change their styles into what our text needs: ids, language, missing ones."""
    _drop_foreign(theirs)
    styles = distinct(theirs)
    matches = match(styles, [*styles_of(ours)])
    identifiers = new_identifiers(styles, matches, [*styles_of(ours)])
    kinds = {new: styles[old].get(qn("w:type")) for old, new in identifiers.items()}
    for style in styles.values():
        _rename(style, identifiers, kinds)
    for identifier, style in matches.items():
        _name_alike(styles[identifier], style)
    _break_rings(styles.values())
    _set_default(styles.values(), normal_of(ours))
    # Lists stay behind, and the languages are those of our text.
    strip_elements(theirs, qn("w:numPr"), qn("w:lang"), with_tail=False)
    for identifier, style in matches.items():
        _give_list(styles[identifier], style)
    _set_in_order(theirs)
    _speak(theirs, ours, voice)
    added = [style for style in styles_of(ours) if style not in matches.values()]
    set_upright(added, theirs, normal_of(ours))
    theirs.extend(added)
    return Dress(theirs, frozenset(map(identifier_of, added)), identifiers)


def _restyle(content: list[Element], laid: Dress) -> None:
    """Give the styles that a header or footer names their new ids."""
    for block in content:
        for found in [*block.iter(*REFERENCES)]:
            identifier = laid.identifiers.get(found.get(qn("w:val"), ""))
            if identifier:
                found.set(qn("w:val"), identifier)
            else:
                remove(found)


def _drop_foreign(root: Element) -> None:
    """Drop what is not of the schema itself: effects and marks of other programs."""
    for element in [*root.iterdescendants("*")]:
        parent = element.getparent()
        if QName(element).namespace != nsmap["w"] and parent is not None:
            parent.remove(element)
    for element in root.iter("*"):
        for key in element.attrib:
            if QName(key).namespace != nsmap["w"]:
                del element.attrib[key]


def _rename(
    style: Element, identifiers: Mapping[str, str], kinds: Mapping[str, str | None]
) -> None:
    """Give a style, and what it refers to, their new ids; drop what leads nowhere."""
    style.set(qn("w:styleId"), identifiers[identifier_of(style)])
    for link in [*style.iterchildren(*(qn(f"w:{name}") for name in LINKS))]:
        target = identifiers.get(link.get(qn("w:val"), ""), "")
        is_base = link.tag == qn("w:basedOn")
        if target and not (is_base and kinds[target] != style.get(qn("w:type"))):
            link.set(qn("w:val"), target)
        else:
            style.remove(link)


def _name_alike(style: Element, ours: Element) -> None:
    """Give a style of theirs the name of ours; their own becomes another name."""
    name, said = style.find(qn("w:name")), said_of(style, "name")
    if name is None or said.lower() == said_of(ours, "name").lower():
        return
    names = dict.fromkeys((said, said_of(style, "aliases")))
    strip_elements(style, qn("w:aliases"), with_tail=False)
    name.set(qn("w:val"), said_of(ours, "name"))
    name.addnext(wml("aliases", val=",".join(filter(None, names))))


def _give_list(style: Element, ours: Element) -> None:
    """Give a style of theirs the list of ours, because theirs stayed behind."""
    number = ours.find(f"{PARAGRAPH}/{qn('w:numPr')}")
    if number is None:
        return
    properties = style.find(PARAGRAPH)
    if properties is None:
        properties = wml("pPr")
        letters = style.find(qn("w:rPr"))
        style.append(properties)
        if letters is not None:
            style.append(letters)
    properties.append(deepcopy(number))
    indent = ours.find(f"{PARAGRAPH}/{qn('w:ind')}")
    if indent is not None and properties.find(qn("w:ind")) is None:
        properties.append(deepcopy(indent))


def _set_in_order(theirs: Element) -> None:
    """Set properties in the order of the schema."""
    for name in ("pPr", "rPr"):
        for found in theirs.iter(qn(f"w:{name}")):
            _sort(found, ORDER[name])


def _sort(properties: Element, order: Mapping[str, int]) -> None:
    """Sort properties, where all of them are known."""
    if all(QName(child).localname in order for child in properties):
        properties[:] = sorted(properties, key=lambda c: order[QName(c).localname])


def _break_rings(styles: Iterable[Element]) -> None:
    """Let no style be based on itself, by whatever detour."""
    by_id = {identifier_of(style): style for style in styles}
    for style in by_id.values():
        seen = {identifier_of(style)}
        current = style
        while (base := current.find(qn("w:basedOn"))) is not None:
            target = base.get(qn("w:val"), "")
            if target in seen:
                current.remove(base)
                break
            seen.add(target)
            current = by_id[target]


def _set_default(styles: Iterable[Element], normal: str) -> None:
    """Let Normal be the one default for paragraphs."""
    for style in styles:
        if identifier_of(style) == normal:
            style.set(DEFAULT, "1")
        elif kind_of(style) == "paragraph":
            style.attrib.pop(DEFAULT, None)


def _speak(theirs: Element, ours: Element, voice: Voice) -> None:
    """Set the language of the document in the defaults, which may be missing.

    Defaults and latent styles come first.
    """
    defaults = theirs.find(DEFAULTS)
    properties = theirs.find(f"{DEFAULTS}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if defaults is None or properties is None:
        strip_elements(theirs, DEFAULTS, with_tail=False)
        defaults = ours[0]
    else:
        properties.append(voice.default())
    latent = next(chain(theirs.iterfind(LATENT), ours.iterfind(LATENT)))
    theirs.insert(0, latent)
    theirs.insert(0, defaults)
