"""What the rules see of a Word file: the parsed parts, and where things stand."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property

import msgspec

from handout.audit.docx.formatting import Look
from handout.audit.docx.names import Element, W, value
from handout.audit.docx.styles import Style, Styles, level
from handout.audit.docx.words import is_empty, quotable, words
from handout.audit.headings import Heading
from handout.audit.rules import Fault

PARAGRAPH, RUN, TABLE = f"{W}p", f"{W}r", f"{W}tbl"
CONTROL = f"{W}sdt"


class Run(msgspec.Struct, frozen=True):
    """Words that look one way."""

    element: Element
    words: str
    look: Look


class Paragraph:
    """One paragraph; what the rules ask of it is worked out once."""

    def __init__(self, element: Element, story: "Story", styles: Styles) -> None:
        self.element = element
        self.story = story
        self._styles = styles
        self._style = styles.paragraph_style(element)

    @cached_property
    def words(self) -> str:
        """The text, tabs and breaks among it."""
        return words(self.element)

    @cached_property
    def is_empty(self) -> bool:
        """Whether nothing is to be seen or said in it."""
        return not self.words.strip() and is_empty(self.element)

    @cached_property
    def runs(self) -> list[Run]:
        """The runs that have words."""
        found = ((run, words(run)) for run in self.element.iter(RUN))
        look, style = self._styles.run_look, self._style
        return [Run(run, said, look(style, run)) for run, said in found if said.strip()]

    @cached_property
    def look(self) -> Look:
        """How it is laid out."""
        return self._styles.paragraph_look(self._style, self.element)

    @property
    def style(self) -> Style:
        """Its style."""
        return self._styles.named(self._style)

    @property
    def has_default_style(self) -> bool:
        """Whether it is plain running text."""
        return self._style == self._styles.default

    @cached_property
    def level(self) -> int:
        """The level of a heading, or 0 for another paragraph."""
        own = value(self.element, "pPr/outlineLvl")
        return level(own) if own else self.style.level

    @cached_property
    def is_in_table(self) -> bool:
        """Whether it stands in a cell."""
        return next(self.element.iterancestors(TABLE), None) is not None

    @property
    def is_in_control(self) -> bool:
        """Whether it stands in a place to fill in."""
        return next(self.element.iterancestors(CONTROL), None) is not None

    def fault(self, found: str) -> Fault:
        """Say what is wrong with this paragraph."""
        return self.story.fault(self.element, found)


class Story:
    """A stretch of text: the body, a header, a footer, the footnotes.

    `is_open` says that its words may be shown to who has the file in hand; at the
    head and foot of pages stand names of patients.
    """

    def __init__(
        self, name: str, root: Element, styles: Styles, *, is_open: bool
    ) -> None:
        self.name = name
        self.root = root
        self.is_open = is_open
        self._found = _by_tag(root)
        found = self._found.get(PARAGRAPH, ())
        self.paragraphs = [Paragraph(element, self, styles) for element in found]
        self._numbers = _numbered(self._found.get(PARAGRAPH, ()))
        self._quotes: dict[Element, str] = {}
        self._tables = _numbered(self._found.get(TABLE, ()))

    def elements(self, *tags: str) -> Iterator[Element]:
        """Yield elements, those of each tag in reading order."""
        for tag in tags:
            yield from self._found.get(tag, ())

    def fault(self, element: Element, found: str) -> Fault:
        """Say what is wrong in, or just before, a paragraph."""
        paragraph = self._around(element)
        if paragraph is None:
            return Fault(self.name, found)
        where = f"paragraph {self._numbers[paragraph]}"
        return Fault(self._place(where), found, self._shown(paragraph))

    def table_fault(self, table: Element, found: str) -> Fault:
        """Say what is wrong with a table; its first head tells which one it is."""
        first = next(table.iter(PARAGRAPH), None)
        shown = "" if first is None else self._shown(first)
        return Fault(self._place(f"table {self._tables[table]}"), found, shown)

    def _place(self, where: str) -> str:
        return f"{self.name}, {where}" if self.name else where

    def _shown(self, element: Element) -> str:
        if element not in self._quotes:
            self._quotes[element] = quotable(element) if self.is_open else ""
        return self._quotes[element]

    def _around(self, element: Element) -> Element | None:
        if element.tag == PARAGRAPH:
            return element
        around = next(element.iterancestors(PARAGRAPH), None)
        return next(element.iter(PARAGRAPH), None) if around is None else around


class WordFile(msgspec.Struct, frozen=True, kw_only=True):
    """The body, the other stories, and what else the rules ask.

    `fonts` are the embedded faces by family, each with what its `fsType` allows.
    """

    main: Story
    others: tuple[Story, ...]
    styles: Styles
    settings: Element | None
    properties: Element | None
    fonts: Mapping[str, tuple[int, ...]]

    @property
    def stories(self) -> tuple[Story, ...]:
        """All text, the body first."""
        return (self.main, *self.others)

    @property
    def footnotes(self) -> Element | None:
        """The root of the notes, if there are any."""
        roots = (story.root for story in self.others if story.name == "footnotes")
        return next(roots, None)

    @property
    def headings(self) -> list[Heading]:
        """The headings of the body in reading order."""
        return [
            Heading(paragraph.level, *_place_and_words(paragraph))
            for paragraph in self.main.paragraphs
            if paragraph.level
        ]

    @property
    def paragraphs(self) -> Iterator[Paragraph]:
        """All paragraphs, those of the body first."""
        for story in self.stories:
            yield from story.paragraphs

    def elements(self, *tags: str) -> Iterator[tuple[Story, Element]]:
        """Yield elements, each with the story that it is in."""
        for story in self.stories:
            for element in story.elements(*tags):
                yield story, element

    def property(self, name: str) -> str:
        """Return a core property such as `{...}title`, or ''."""
        if self.properties is None:
            return ""
        return (self.properties.findtext(name) or "").strip()


def _place_and_words(paragraph: Paragraph) -> tuple[str, str]:
    fault = paragraph.fault("")
    return fault.place, fault.words


def _by_tag(root: Element) -> dict[str, list[Element]]:
    found: dict[str, list[Element]] = defaultdict(list)
    for element in root.iter():
        found[str(element.tag)].append(element)
    return found


def _numbered(elements: "list[Element] | tuple[()]") -> dict[Element, int]:
    return {element: number for number, element in enumerate(elements, 1)}
