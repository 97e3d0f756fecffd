"""What the rules see of a page of HTML: its parsed tree, asked carefully."""

from collections.abc import Iterator

import msgspec
from lxml import etree
from lxml.html import HtmlElement

from handout.audit.headings import Heading

LEVELS = {f"h{level}": level for level in range(1, 7)}
DECORATIVE_ROLES = frozenset({"presentation", "none"})


class HtmlFile(msgspec.Struct, frozen=True):
    """A page; `visible` are the elements that a screen reader comes to."""

    root: HtmlElement
    visible: tuple[HtmlElement, ...]

    def elements(self, *tags: str) -> Iterator[HtmlElement]:
        """Yield the visible elements of some tags in reading order."""
        return (element for element in self.visible if element.tag in tags)

    @property
    def title(self) -> str:
        """The title of the page, or ''."""
        title = self.root.find("./head/title")
        return "" if title is None else words(title)

    @property
    def headings(self) -> list[Heading]:
        """The headings in reading order, those by role among them."""
        levels = ((_level(element), element) for element in self.visible)
        return [Heading(level, place(element)) for level, element in levels if level]


def tag(element: HtmlElement) -> str:
    """Return the tag of an element."""
    return str(element.tag)


def place(element: HtmlElement) -> str:
    """Say where an element stands: its line and tag."""
    return f"line {element.sourceline or 1}, <{tag(element)}>"


def words(element: HtmlElement) -> str:
    """Return the text of an element, white space folded."""
    return " ".join("".join(element.itertext(etree.Element)).split())


def visible(root: HtmlElement) -> Iterator[HtmlElement]:
    """Walk a page as a screen reader does: what is hidden is passed over."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if element.get("hidden") is None and element.get("aria-hidden") != "true":
            yield element
            waiting.extend(reversed(element))


def is_decoration(element: HtmlElement) -> bool:
    """Tell whether an element says that it means nothing."""
    return element.get("role") in DECORATIVE_ROLES


def own_name(element: HtmlElement) -> str:
    """Return the name that attributes give an element."""
    named_by = element.get("aria-labelledby", "")
    names = (element.get("aria-label", ""), named_by, element.get("title", ""))
    return next((name.strip() for name in names if name.strip()), "")


def spoken(element: HtmlElement) -> str:
    """Return what a screen reader says: given name, text or alternative texts."""
    pictures = (picture.get("alt", "") for picture in element.iter("img"))
    drawings = (own_name(drawing) for drawing in element.iter("svg"))
    inside = " ".join((words(element), *pictures, *drawings)).strip()
    return element.get("aria-label", "").strip() or inside or own_name(element)


def _level(element: HtmlElement) -> int:
    """Return the level of a heading, 0 for any other element.

    A heading by role without a fitting level is one of level 2 (WAI-ARIA 1.2).
    """
    if element.get("role") == "heading":
        return LEVELS.get(f"h{element.get('aria-level', '2')}", 2)
    return 0 if is_decoration(element) else LEVELS.get(tag(element), 0)
