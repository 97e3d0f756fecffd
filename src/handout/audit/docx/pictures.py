"""Rules about pictures and other objects in a Word file."""

from collections.abc import Iterator

import msgspec

from handout.audit.docx.names import (
    DECORATIVE,
    DRAWING,
    OFF,
    OFFICE_ART,
    SHAPE,
    VIDEO,
    VML,
    WP,
    Element,
    W,
)
from handout.audit.docx.view import Story, WordFile
from handout.audit.rules import Fault, Rule
from handout.audit.words import is_placeholder

PICTURE = "Choose View Alt Text, and say what is seen or mark it as decorative."

PROPERTIES = f"{WP}docPr"
OLD_SHAPES = tuple(
    f"{VML}{name}" for name in ("shape", "rect", "roundrect", "oval", "line", "group")
)
OLD_GROUP = f"{VML}group"
BOX, OLD_BOX = f"{SHAPE}txbx", f"{VML}textbox"
OLD_OBJECT = f"{W}object"

KINDS = {
    "picture": "picture",
    "chart": "chart",
    "chartex": "chart",
    "diagram": "SmartArt graphic",
    "wordprocessingShape": "shape",
    "wordprocessingGroup": "group of shapes",
    "wordprocessingCanvas": "drawing",
    "wordprocessingInk": "ink drawing",
}
"""By the last word of what `a:graphicData` names: what the thing is."""

WATERMARK = "watermark"
"""Word calls its own `PowerPlusWaterMarkObject` and `WordPictureWatermark`."""


class Thing(msgspec.Struct, frozen=True):
    """Something seen that is no text, and what is said in its place."""

    story: Story
    element: Element
    kind: str
    alternative: str

    def fault(self, found: str) -> Fault:
        """Say what is wrong with it."""
        return self.story.fault(self.element, found)


def described(file: WordFile) -> Iterator[Fault]:
    """Every picture, chart, shape or object has an alternative text, or decorates."""
    for thing in _things(file):
        if not thing.alternative:
            yield thing.fault(f"The {thing.kind} has no alternative text.")


def described_in_words(file: WordFile) -> Iterator[Fault]:
    """No alternative text is a file's name or a placeholder."""
    for thing in _things(file):
        if thing.alternative and is_placeholder(thing.alternative):
            yield thing.fault("The alternative text is a file's name or placeholder.")


def nothing_floats(file: WordFile) -> Iterator[Fault]:
    """Pictures and other objects stand in the line of the text."""
    for story, anchor in file.elements(f"{WP}anchor"):
        properties = anchor.find(PROPERTIES)
        if properties is None or not _is_watermark(properties.get("name", "")):
            yield story.fault(anchor, "A picture or object floats over the page.")
    for story, shape in file.elements(*OLD_SHAPES):
        style = shape.get("style", "").replace(" ", "").lower()
        is_let_be = _is_old_watermark(shape) or _is_in_group(shape)
        if "position:absolute" in style and not is_let_be:
            yield story.fault(shape, "A picture or object floats over the page.")


def no_watermark(file: WordFile) -> Iterator[Fault]:
    """No watermark lies behind the text."""
    for story, properties in file.elements(PROPERTIES):
        if _is_watermark(properties.get("name", "")):
            yield story.fault(properties, "A watermark lies behind the text.")
    for story, shape in file.elements(*OLD_SHAPES):
        if _is_old_watermark(shape):
            yield story.fault(shape, "A watermark lies behind the text.")


def told_apart(file: WordFile) -> Iterator[Fault]:
    """No two objects of a file have the same number."""
    for story in file.stories:
        seen: set[str] = set()
        for properties in story.elements(PROPERTIES):
            number = properties.get("id", "")
            if number in seen:
                yield story.fault(properties, "Another object has the same number.")
            seen.add(number)


def films_to_be_heard(file: WordFile) -> Iterator[Fault]:
    """Films have captions."""
    films = (VIDEO, f"{DRAWING}videoFile", f"{DRAWING}audioFile")
    for story, film in file.elements(*films):
        yield story.fault(film, "Whether this film or sound has captions is not seen.")


def _things(file: WordFile) -> Iterator[Thing]:
    """Yield what needs an alternative text: no decoration, no box of words."""
    for story in file.stories:
        for found in story.elements(PROPERTIES):
            if not _speaks_for_itself(found):
                said = found.get("descr", "").strip()
                yield Thing(story, found, _kind(found), said)
        for found in story.elements(*OLD_SHAPES):
            if not _speaks_for_itself_of_old(found):
                yield Thing(
                    story, found, _old_kind(found), found.get("alt", "").strip()
                )


def _speaks_for_itself(properties: Element) -> bool:
    frame = properties.getparent()
    has_words = frame is not None and next(frame.iter(BOX), None) is not None
    is_hidden = properties.get("hidden", "0").lower() not in OFF
    is_mark = _is_watermark(properties.get("name", ""))
    return has_words or is_hidden or is_mark or _is_decoration(properties)


def _speaks_for_itself_of_old(shape: Element) -> bool:
    has_words = next(shape.iter(OLD_BOX), None) is not None
    is_rule = shape.get(f"{OFFICE_ART}hr", "") in {"t", "true"}
    return has_words or is_rule or _is_old_watermark(shape) or _is_in_group(shape)


def _is_in_group(shape: Element) -> bool:
    """Tell whether a shape is part of a group, for which one text speaks."""
    return next(shape.iterancestors(OLD_GROUP), None) is not None


def _kind(properties: Element) -> str:
    frame = properties.getparent()
    data = None if frame is None else next(frame.iter(f"{DRAWING}graphicData"), None)
    address = "" if data is None else data.get("uri", "")
    return KINDS.get(address.rpartition("/")[2], "picture")


def _old_kind(shape: Element) -> str:
    if next(shape.iterancestors(OLD_OBJECT), None) is not None:
        return "embedded object"
    has_picture = next(shape.iter(f"{VML}imagedata"), None) is not None
    return "picture" if has_picture else "shape"


def _is_decoration(picture: Element) -> bool:
    marks = picture.iter(DECORATIVE)
    return any(mark.get("val", "1").lower() not in OFF for mark in marks)


def _is_watermark(name: str) -> bool:
    return WATERMARK in name.lower()


def _is_old_watermark(shape: Element) -> bool:
    return _is_watermark(shape.get("id", "")) or _is_watermark(
        shape.get(f"{OFFICE_ART}spid", "")
    )


RULES: tuple[Rule[WordFile], ...] = (
    Rule(
        id="docx-picture-alt",
        source="WCAG 1.1.1; Checker: missing alternative text",
        remedy=PICTURE,
        faults=described,
    ),
    Rule(
        id="docx-alt-in-words",
        source="WCAG 1.1.1, failure F30; Checker: missing alternative text",
        remedy=PICTURE,
        faults=described_in_words,
    ),
    Rule(
        id="docx-inline",
        source="WCAG 1.3.2; Checker: object not inline; Section 508 images and objects",
        remedy="Choose Layout Options, In Line with Text.",
        faults=nothing_floats,
        severity="warning",
    ),
    Rule(
        id="docx-watermark",
        source="Section 508 headers, footers and watermarks; Checker: image watermark",
        remedy=(
            "Choose Design, Watermark, Remove Watermark, and write what it says "
            "into the text."
        ),
        faults=no_watermark,
        severity="warning",
    ),
    Rule(
        id="docx-object-numbers",
        source="ECMA-376 20.4.2.5",
        remedy="Cut the picture or object, and paste it again.",
        faults=told_apart,
        severity="warning",
    ),
    Rule(
        id="docx-media-captions",
        source="WCAG 1.2.2; Checker: closed captions for media",
        remedy="Play it, and see to it that captions are there.",
        faults=films_to_be_heard,
        severity="note",
    ),
)
