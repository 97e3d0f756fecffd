"""Rules about pictures in a Word file."""

from collections.abc import Iterator

from handout.audit.docx.names import DECORATIVE, OFF, VML, WP, Element
from handout.audit.docx.view import WordFile
from handout.audit.rules import Fault
from handout.audit.words import is_placeholder

PROPERTIES = f"{WP}docPr"
OLD_PICTURE = f"{VML}imagedata"


def pictures_described(file: WordFile) -> Iterator[Fault]:
    """Every picture has an alternative text, or is marked as decoration."""
    for place, alternative in _alternatives(file):
        if not alternative:
            yield Fault(place, "The picture has no alternative text.")


def pictures_described_in_words(file: WordFile) -> Iterator[Fault]:
    """No alternative text is a file's name or a placeholder."""
    for place, alternative in _alternatives(file):
        if alternative and is_placeholder(alternative):
            found = "The alternative text is a file's name or placeholder."
            yield Fault(place, found)


def nothing_floats(file: WordFile) -> Iterator[Fault]:
    """Pictures and text boxes stand in the line of the text."""
    for story, found in file.elements(f"{WP}anchor", f"{VML}textbox"):
        yield Fault(story.place(found), "A picture or text box floats over the page.")


def _alternatives(file: WordFile) -> Iterator[tuple[str, str]]:
    """Yield place and alternative text of every picture that is no decoration."""
    for story, picture in file.elements(PROPERTIES):
        if not _is_decoration(picture):
            yield story.place(picture), picture.get("descr", "").strip()
    for story, picture in file.elements(OLD_PICTURE):
        shape = picture.getparent()
        alternative = "" if shape is None else shape.get("alt", "").strip()
        yield story.place(picture), alternative


def _is_decoration(picture: Element) -> bool:
    marks = picture.iter(DECORATIVE)
    return any(mark.get("val", "1").lower() not in OFF for mark in marks)
