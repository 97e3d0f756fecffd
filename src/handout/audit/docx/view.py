"""What the rules see of a Word file: the parsed parts, and where things stand."""

from collections.abc import Iterator

import msgspec

from handout.audit.docx.names import Element, W
from handout.audit.docx.styles import Styles
from handout.audit.headings import Heading

PARAGRAPH = f"{W}p"
NOT_EMPTY = tuple(
    f"{W}{name}"
    for name in ("drawing", "pict", "object", "sym", "ptab", "fldChar", "fldSimple")
)
TEXT, TAB, BREAK = f"{W}t", f"{W}tab", f"{W}br"
SPOKEN = {TAB: "\t", BREAK: "\n", f"{W}noBreakHyphen": "-"}


class Story:
    """A stretch of text: the body, a header, a footer, the footnotes."""

    def __init__(self, name: str, root: Element) -> None:
        self.name = name
        self.root = root
        self.paragraphs = [*root.iter(PARAGRAPH)]
        self._numbers = {found: n for n, found in enumerate(self.paragraphs, 1)}

    def place(self, element: Element) -> str:
        """Say where an element stands: in, or just before, which paragraph."""
        around = next(element.iterancestors(PARAGRAPH), None)
        inside = next(element.iter(PARAGRAPH), None)
        paragraph = inside if around is None else around
        if paragraph is None:
            return self.name
        where = f"paragraph {self._numbers[paragraph]}"
        return f"{self.name}, {where}" if self.name else where


class WordFile(msgspec.Struct, frozen=True, kw_only=True):
    """The body, the other stories, and what else the rules ask."""

    main: Story
    others: tuple[Story, ...]
    styles: Styles
    settings: Element | None
    properties: Element | None

    @property
    def stories(self) -> tuple[Story, ...]:
        """All text, the body first."""
        return (self.main, *self.others)

    @property
    def headings(self) -> list[Heading]:
        """The headings of the body in reading order."""
        levels = (
            (self.styles.heading_level(paragraph), paragraph)
            for paragraph in self.main.paragraphs
        )
        place = self.main.place
        return [Heading(level, place(found)) for level, found in levels if level]

    def elements(self, *tags: str) -> Iterator[tuple[Story, Element]]:
        """Yield elements in reading order, each with the story that it is in."""
        for story in self.stories:
            for element in story.root.iter(*tags):
                yield story, element

    def property(self, name: str) -> str:
        """Return a core property such as `{...}title`, or ''."""
        if self.properties is None:
            return ""
        return (self.properties.findtext(name) or "").strip()


def words(element: Element) -> str:
    """Return the text inside an element, tabs and breaks among it."""
    pieces = (_spoken(found) for found in element.iter(TEXT, *SPOKEN))
    return "".join(pieces)


def _spoken(element: Element) -> str:
    if element.tag == TEXT:
        return element.text or ""
    # In the properties of a paragraph, `w:tab` is a tab stop.
    parent = element.getparent()
    is_stop = parent is not None and parent.tag == f"{W}tabs"
    return "" if is_stop else SPOKEN[str(element.tag)]


def is_empty(element: Element) -> bool:
    """Tell whether nothing is to be seen or said inside an element."""
    has_things = next(element.iter(*NOT_EMPTY), None) is not None
    return not has_things and not words(element).strip()
