"""Which styles of a clinic's file stand for which of ours.

Styles are matched by name, because Word in other languages gives them other ids,
then by alias.
"""

from collections.abc import Iterator, Mapping

from docx.oxml.ns import qn

from handout.backends.docx.elements import Element

DEFAULT = qn("w:default")
Key = tuple[str, str]
"""Type and name of a style; Word takes no notice of capitals."""


def match(theirs: Mapping[str, Element], ours: list[Element]) -> dict[str, Element]:
    """Map the ids of their styles to the styles of ours that they stand for.

    Their default paragraph style is Normal, whatever its name.
    """
    wanted = {_key(style): style for style in ours}
    normal = next((style for style in ours if style.get(DEFAULT)), None)
    matches: dict[str, Element] = {}
    for identifier, style in theirs.items():
        if _key(style) in wanted:
            matches[identifier] = wanted.pop(_key(style))
    default = next(filter(None, map(_as_default, theirs.values())), None)
    if normal is not None and default and _key(normal) in wanted:
        matches[default] = wanted.pop(_key(normal))
    for identifier, style in theirs.items():
        found = next((alias for alias in _aliases(style) if alias in wanted), None)
        if found and identifier not in matches:
            matches[identifier] = wanted.pop(found)
    return matches


def new_identifiers(
    theirs: Mapping[str, Element], matches: Mapping[str, Element], ours: list[Element]
) -> dict[str, str]:
    """Map the ids of their styles to ours where they match, away where not."""
    taken = {*map(identifier_of, ours), *theirs}
    found = {}
    for identifier in theirs:
        if identifier in matches:
            found[identifier] = identifier_of(matches[identifier])
        elif identifier in map(identifier_of, ours):
            found[identifier] = _aside(identifier, taken)
        else:
            found[identifier] = identifier
    return found


def distinct(root: Element) -> dict[str, Element]:
    """Return the styles by id; one without id or name, or a twin, is dropped."""
    found: dict[str, Element] = {}
    names = {""}
    for style in [*styles_of(root)]:
        identifier, (_, name) = identifier_of(style), _key(style)
        if not identifier or identifier in found or name in names:
            root.remove(style)
        else:
            found[identifier] = style
            names.add(name)
    return found


def styles_of(root: Element) -> Iterator[Element]:
    """Yield the styles of a styles part."""
    return (style for style in root if style.tag == qn("w:style"))


def identifier_of(style: Element) -> str:
    """Return the id of a style, or ''."""
    return style.get(qn("w:styleId"), "")


def said_of(style: Element, name: str) -> str:
    """Return what a style says of itself, such as its `name`, or ''."""
    found = style.find(qn(f"w:{name}"))
    return "" if found is None else found.get(qn("w:val"), "")


def kind_of(style: Element) -> str:
    """Return what a style is for: a paragraph, where it does not say."""
    return style.get(qn("w:type"), "paragraph")


def normal_of(root: Element) -> str:
    """Return the id of the default paragraph style."""
    return next(filter(None, map(_as_default, styles_of(root))), "")


def _as_default(style: Element) -> str:
    """Return the id of the default paragraph style, '' of any other."""
    is_default = style.get(DEFAULT, "") in {"1", "true", "on"}
    return identifier_of(style) if is_default and kind_of(style) == "paragraph" else ""


def _key(style: Element) -> Key:
    return kind_of(style), said_of(style, "name").strip().lower()


def _aliases(style: Element) -> Iterator[Key]:
    """Yield the other names of a style; old Words write them into its name."""
    for name in (said_of(style, "name"), said_of(style, "aliases")):
        for alias in name.split(","):
            yield kind_of(style), alias.strip().lower()


def _aside(identifier: str, taken: set[str]) -> str:
    """Return a new id for a style that only shares its id with one of ours."""
    while identifier in taken:
        identifier += "Reference"
    taken.add(identifier)
    return identifier
