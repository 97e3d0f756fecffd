"""How the text of a page looks: its colour, what is behind it, and its size."""

import re
from collections.abc import Iterable, Iterator, Mapping

import msgspec
from lxml.html import HtmlElement

from handout.audit.html.stylesheet import StyleRule, read_rules, read_values
from handout.audit.html.view import HtmlFile

BLACK, WHITE, LINK_BLUE = "#000000", "#ffffff", "#0000ee"
NAMES = {"black": BLACK, "white": WHITE, "inherit": "", "currentcolor": ""}
HEX = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6})")
LENGTH = re.compile(r"(\d*\.?\d+)(px|pt|rem|em|%)")
PIXELS = {"px": 1.0, "pt": 4 / 3, "rem": 16.0}
MOST_CANDIDATES = 2000

SIZES = {"h1": 2.0, "h2": 1.5, "h3": 1.17, "small": 0.8, "sub": 0.8, "sup": 0.8}
"""The sizes of elements that browsers set themselves, of that around them."""

HEAVY = frozenset({"b", "strong", "th", *(f"h{level}" for level in range(1, 7))})
NO_TEXT = frozenset({"script", "style", "head", "title", "template", "option"})
MOVING = frozenset({"absolute", "fixed", "sticky"})


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """How the text of an element looks; None is what cannot be told.

    `size` is in pixels of CSS.
    """

    colour: str | None = BLACK
    ground: str | None = WHITE
    size: float | None = 16.0
    is_heavy: bool = False
    is_hidden: bool = False


def looks(page: HtmlFile) -> Iterator[tuple[HtmlElement, Look]]:
    """Yield the elements with text of their own, and how it looks.

    Nothing is yielded of a page whose style sheets lie outside of it.
    """
    if any(_is_outside(link) for link in page.root.iter("link")):
        return
    sheets = [style.text or "" for style in page.root.iter("style")]
    if any("@import" in sheet for sheet in sheets):
        return
    rules = _by_key(rule for rule in read_rules("\n".join(sheets)))
    known: dict[HtmlElement, Look] = {}
    for element in page.visible:
        above = _known_above(element, known)
        known[element] = _look(element, above, rules)
        if _own_text(element) and not known[element].is_hidden:
            yield element, known[element]


def _known_above(element: HtmlElement, known: Mapping[HtmlElement, Look]) -> Look:
    parent = element.getparent()
    return Look() if parent is None else known.get(parent, Look())


def _is_outside(link: HtmlElement) -> bool:
    return "stylesheet" in link.get("rel", "").lower()


def _by_key(rules: Iterable[StyleRule]) -> Mapping[str, list[StyleRule]]:
    found: dict[str, list[StyleRule]] = {}
    for rule in rules:
        found.setdefault(rule.key, []).append(rule)
    return found


def _own_text(element: HtmlElement) -> bool:
    """Tell whether words stand in an element itself, not only in those inside."""
    if element.tag in NO_TEXT:
        return False
    texts = (element.text, *(child.tail for child in element))
    return any(text and text.strip() for text in texts)


def _look(
    element: HtmlElement, above: Look, rules: Mapping[str, list[StyleRule]]
) -> Look:
    values = _values(element, rules)
    is_moved = values.get("position", "") in {None, *MOVING}
    blends = {"opacity", "filter", "mix-blend-mode"} & set(values)
    return Look(
        colour=None if blends else _colour(element, values, above),
        ground=None if blends or is_moved else _ground(values, above),
        size=_size(element, values, above),
        is_heavy=above.is_heavy or element.tag in HEAVY,
        is_hidden=above.is_hidden or _is_hidden(values) or element.tag in NO_TEXT,
    )


def _values(
    element: HtmlElement, rules: Mapping[str, list[StyleRule]]
) -> dict[str, str | None]:
    """Return what is set for an element; None where it is not sure what holds."""
    keys = [f"#{element.get('id', '')}", str(element.tag), "*"]
    keys += [f".{name}" for name in element.get("class", "").split()]
    candidates = [rule for key in keys for rule in rules.get(key, ())]
    fitting = [rule for rule in candidates[:MOST_CANDIDATES] if rule.fits(element)]
    values: dict[str, str | None] = {}
    for rule in sorted(fitting, key=lambda rule: rule.weight):
        values |= rule.values
    for rule in fitting:
        if not rule.is_sure:
            values |= dict.fromkeys(_changing(rule))
    return values | read_values(element.get("style", ""))


def _changing(rule: StyleRule) -> Iterator[str]:
    """Yield what a rule sets; another way of being displayed changes no colours."""
    for name, value in rule.values.items():
        if name != "display" or value == "none":
            yield name


def _is_hidden(values: Mapping[str, str | None]) -> bool:
    """Tell whether an element is not shown, or may not be."""
    shown = values.get("display", "block")
    return shown in {None, "none"} or values.get("visibility", "visible") != "visible"


def _colour(
    element: HtmlElement, values: Mapping[str, str | None], above: Look
) -> str | None:
    if "color" in values:
        return _plain(values["color"], above.colour)
    is_link = element.tag == "a" and element.get("href") is not None
    return LINK_BLUE if is_link else above.colour


def _ground(values: Mapping[str, str | None], above: Look) -> str | None:
    ground = above.ground
    for key in ("background", "background-color"):
        if key in values and values[key] not in {"none", "transparent", "inherit"}:
            ground = _plain(values[key], ground)
    return ground if values.get("background-image", "none") == "none" else None


def _plain(value: str | None, inherited: str | None) -> str | None:
    """Return a colour as `#rrggbb`, None where it is not plain."""
    words = (value or "").removesuffix("!important").strip()
    if words in NAMES:
        return NAMES[words] or inherited
    found = HEX.fullmatch(words)
    if not found:
        return None
    digits = found.group(1)
    is_short = len(digits) < len("rrggbb")
    return "#" + "".join(2 * digit for digit in digits) if is_short else words


def _size(
    element: HtmlElement, values: Mapping[str, str | None], above: Look
) -> float | None:
    if "font-size" not in values:
        factor = SIZES.get(str(element.tag), 1.0)
        return above.size * factor if above.size else None
    found = LENGTH.fullmatch(values["font-size"] or "")
    if not found:
        return None
    number, unit = float(found.group(1)), found.group(2)
    if unit in PIXELS:
        return number * PIXELS[unit]
    share = number / 100 if unit == "%" else number
    return above.size * share if above.size else None
