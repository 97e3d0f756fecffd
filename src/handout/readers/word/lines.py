"""The content of one paragraph: its words, and what hangs on them.

Words are taken from the elements that hold text, and from nothing else; an
element that is not known is gone through for the text inside it.
"""

import itertools
from collections.abc import Callable, Iterator
from typing import ClassVar

import msgspec
from lxml import etree

from handout.readers.formula_steps import Step, stands_apart, within
from handout.readers.small_figures import Position
from handout.readers.word.blocks import BREAK, Paragraph, Words
from handout.readers.word.drawings import Thing, things_of
from handout.readers.word.equations import OMML, STRUCTURES
from handout.readers.word.parsing import Element, attribute, child, name_of, value
from handout.readers.word.speech import Speech
from handout.readers.word.styles import Style
from handout.readers.word.wordfile import Story

SPACE = "{http://www.w3.org/XML/1998/namespace}space"
XML_SPACE = " \t\r\n"
DRAWN = "/drawingml/"
"""Part of the namespace of letters in drawings, whose space always counts."""

NO_BREAK_HYPHEN = "\u2011"
NOTE_MARKS = ("[", "]")
"""What stands around the words of a note to a heading, which has none itself."""

BETWEEN_NOTES = Words("")


class Line:
    """Gathers one paragraph.

    `before` and `after` are pictures, text boxes and the notes of a heading, which
    has nothing before it, so that all belongs to its part.
    """

    def __init__(self, story: Story, style: Style, *, is_heading: bool = False) -> None:
        self._story = story
        self._losses = story.file.losses
        self._is_heading = is_heading
        self._is_equation = False
        self._speech = Speech(story, style)
        self.before: list[Thing] = []
        self.after: list[Thing] = []

    @property
    def words(self) -> list[Words]:
        """The words that were gathered."""
        return self._speech.words

    def take(self, element: Element) -> None:
        """Take what is inside an element."""
        for inner in element:
            self.take_itself(inner)

    def take_itself(self, element: Element) -> None:
        """Take an element, not only what is inside it."""
        name = name_of(element)
        if taker := self.takers.get(name):
            taker(self, element)
        elif self._is_equation and (steps := STRUCTURES.get(name)):
            if stands_apart(element, self._speech.said, OMML):
                self._speech.say(" ")
            self._take_structure(steps(element))
        else:
            self.take(element)

    def _pass_over(self, _element: Element) -> None:
        """Leave out what shows nothing."""

    def _take_run(self, element: Element) -> None:
        before = self._speech.change(child(element, "rPr"))
        self.take(element)
        self._speech.change_back(before)

    def _take_text(self, element: Element) -> None:
        """Take characters; space at their ends counts only where the file says so."""
        text = element.text or ""
        if element.get(SPACE) != "preserve" and DRAWN not in str(element.tag):
            text = text.strip(XML_SPACE)
        self._speech.say(text.replace(BREAK, " "))

    def _take_space(self, _element: Element) -> None:
        self._speech.say(" ")

    def _take_break(self, element: Element) -> None:
        """Take the end of a line; that of a page or a column parts paragraphs."""
        kind = attribute(element, "type")
        self._speech.say(BREAK * 2 if kind in {"page", "column"} else BREAK)

    def _take_hyphen(self, _element: Element) -> None:
        self._speech.say(NO_BREAK_HYPHEN)

    def _take_sign(self, element: Element) -> None:
        self._speech.say_sign(attribute(element, "font"), attribute(element, "char"))

    def _take_mark(self, element: Element) -> None:
        self._story.fields.mark(attribute(element, "fldCharType"))

    def _take_instruction(self, element: Element) -> None:
        self._story.fields.instruct(element.text or "")

    def _take_field(self, element: Element) -> None:
        """Take a field that is written as one element."""
        fields = self._story.fields
        fields.mark("begin")
        fields.instruct(attribute(element, "instr"))
        fields.mark("separate")
        self.take(element)
        fields.mark("end")

    def _take_link(self, element: Element) -> None:
        self._speech.links.append(self._address(element))
        self.take(element)
        self._speech.links.pop()

    def _address(self, element: Element) -> str:
        """Return where a link leads; one inside the document loses only its link."""
        identifier, place = attribute(element, "id"), attribute(element, "anchor")
        relation = self._story.relations.get(identifier)
        if relation and relation.is_outside:
            return f"{relation.target}#{place}" if place else relation.target
        if identifier and not place:
            self._losses.warn("link-left-out", "a link leads nowhere; its words stay.")
        return ""

    def _take_note(self, element: Element) -> None:
        """Take the words of a note to the place that refers to it."""
        found = self._story.note(element)
        if not self._speech.is_shown(" "):
            return
        if found is None:
            self._losses.warn("not-kept", "a note is referred to that is not there.")
            return
        words = self._words_of_note(*found)
        if not any(piece.text.strip() for piece in words):
            return
        if self._is_heading:
            before, after = map(Words, NOTE_MARKS)
            self.after.append(Paragraph((before, *words, after)))
        else:
            self.words.extend((BETWEEN_NOTES, *map(_as_note, words)))

    def _words_of_note(self, note: Element, story: Story) -> list[Words]:
        words: list[Words] = []
        for paragraph in paragraphs_of(note):
            style = story.file.styles.of_paragraph(value(paragraph, "pPr", "pStyle"))
            line = Line(story, style)
            line.take(paragraph)
            said = list(itertools.dropwhile(_is_space, line.words))
            words += (Words(" "), *said) if words else said
            self.after += (*line.before, *line.after)
        story.fields.finish()
        return words

    def _take_drawing(self, element: Element) -> None:
        if self._speech.is_shown(" "):
            is_after = self._is_heading or self._speech.has_begun
            things = self.after if is_after else self.before
            things += things_of(element, self._story)

    def _take_equation(self, element: Element) -> None:
        self._losses.note("equation")
        self._is_equation = True
        self.take(element)
        self._is_equation = False

    def _take_structure(self, steps: Iterator[Step]) -> None:
        around = self._speech.positions[-1] if self._speech.positions else ""
        for step in steps:
            for part, position in within(step, around, OMML):
                self._take_step(part, position)

    def _take_step(self, part: str | Element, position: Position) -> None:
        if position:
            self._speech.positions.append(position)
        if isinstance(part, str):
            self._speech.say(part)
        else:
            self.take_itself(part)
        if position:
            self._speech.positions.pop()

    def _take_choice(self, element: Element) -> None:
        """Take the first of several ways to show one thing."""
        for name in ("Choice", "Fallback"):
            way = child(element, name)
            if way is not None:
                self.take(way)
                return

    def _take_insertion(self, element: Element) -> None:
        self._losses.note("tracked-changes")
        self.take(element)

    def _take_deletion(self, _element: Element) -> None:
        self._losses.note("tracked-changes")

    def _take_comment(self, _element: Element) -> None:
        self._losses.note("comments")

    def _take_part(self, element: Element) -> None:
        """Tell of another file that is shown at this place."""
        relation = self._story.relations.get(attribute(element, "id"))
        self._losses.leave_out("another file", relation.target if relation else "")

    def _take_gloss(self, element: Element) -> None:
        """Take small letters above others, which no sheet can hold."""
        self._losses.leave_out("what stands above words", words_in(element))

    takers: ClassVar[dict[str, Callable[["Line", Element], None]]] = {
        "AlternateContent": _take_choice,
        "altChunk": _take_part,
        "br": _take_break,
        "commentReference": _take_comment,
        "contentPart": _take_drawing,
        "cr": _take_break,
        "del": _take_deletion,
        "drawing": _take_drawing,
        "endnoteReference": _take_note,
        "fldChar": _take_mark,
        "fldSimple": _take_field,
        "footnoteReference": _take_note,
        "hyperlink": _take_link,
        "ins": _take_insertion,
        "instrText": _take_instruction,
        "moveFrom": _take_deletion,
        "moveTo": _take_insertion,
        "noBreakHyphen": _take_hyphen,
        "oMath": _take_equation,
        "object": _take_drawing,
        "pPr": _pass_over,
        "pict": _take_drawing,
        "ptab": _take_space,
        "r": _take_run,
        "rPr": _pass_over,
        "rt": _take_gloss,
        "sdtPr": _pass_over,
        "subDoc": _take_part,
        "sym": _take_sign,
        "t": _take_text,
        "tab": _take_space,
    }
    """Elements that are taken in their own way."""


def _as_note(words: Words) -> Words:
    return Words(words.text, msgspec.structs.replace(words.look, is_note=True))


def _is_space(words: Words) -> bool:
    return words.text.isspace()


def words_in(element: Element) -> str:
    """Return all text inside an element."""
    return "".join(one.text or "" for one in element.iter() if name_of(one) == "t")


def paragraphs_of(element: Element) -> Iterator[Element]:
    """Yield the paragraphs of a note, not those of boxes inside them."""
    walk = etree.iterwalk(element, events=("start",))
    for _, inner in walk:
        name = name_of(inner)
        if name == "p":
            yield inner
        if name in {"p", "del", "moveFrom", "Fallback"}:
            walk.skip_subtree()
