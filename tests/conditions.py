"""An invented condition, its overlay and its clinic, for the tests of composing."""

import datetime
from collections.abc import Iterator
from typing import Any

from handout.blocks import Block, Callout, Colophon, Heading
from handout.codec import convert
from handout.compose import Composed, Level, Request, compose
from handout.document import Document
from handout.model import Clinic, Condition, Overlay

ID = "clinic/river-fever"
ADDRESS = "https://example.org/river-fever"
PRINTED = datetime.date(2026, 3, 3)
SIGNED = {"state": "reviewed", "by": "Dr. Ada Wobble", "on": "2026-01-20"}

CONDITION: dict[str, Any] = {
    "id": ID,
    "title": "River fever",
    "abbreviation": "RF",
    "other_names": ["stream ague", "RF", "brook illness"],
    "sections": [
        {"kind": "causes", "prose": "Cold water is the cause."},
        {"kind": "risk", "heading": "Who gets it", "prose": "Those who swim."},
        {"kind": "description", "prose": "River fever is an illness."},
        {"kind": "other", "heading": "Boats", "level": 2, "prose": "Boats are dry."},
        {"kind": "outlook", "prose": "It passes."},
        {"kind": "self-care", "prose": "Stay dry."},
        {"kind": "when-to-call", "prose": "Call when it snows."},
    ],
    "frequency": [{"form": "one-in", "low": 40000}],
    "gene_groups": [{"genes": [{"symbol": "WET1"}]}],
    "inheritance": ["autosomal-dominant"],
    "resources": [{"heading": "Clubs", "links": [{"text": "Dry Feet Club"}]}],
    "related": [
        {"heading": "", "kind": "topics", "links": [{"text": "Brooks"}]},
    ],
    "references": [{"text": "Wade A. The wet foot. 1999.", "doi": "10.5555/wet"}],
    "source": {
        "publisher": "River Almanac",
        "address": ADDRESS,
        "attribution": "Courtesy of the River Almanac",
        "updated": "2025-12-01",
    },
}
OVERLAY: dict[str, Any] = {
    "based_on": {"condition": ID},
    "title": "River fever",
    "main_points": [{"prose": "River fever comes from cold water."}],
    "answers": [
        {"question": "causes", "passages": [{"prose": "Cold water."}]},
        {"question": "what-is-it", "passages": [{"prose": "An illness."}]},
    ],
    "actions": [{"prose": "Keep your feet dry."}],
    "warning_signs": [{"prose": "Call when your feet are blue."}],
    "words": [{"word": "ague", "meaning": "An old word for fever."}],
    "questions": ["May I swim?"],
    "tell_back": ["Where does it come from?"],
    "review": SIGNED,
}
SPANISH: dict[str, Any] = {
    **OVERLAY,
    "language": "es",
    "title": "Fiebre del río",
    "main_points": [{"prose": "Viene del agua fría."}],
}
CLINIC: dict[str, Any] = {
    "name": "Riverbend Test Clinic",
    "phones": [
        {"label": "Nurse line", "number": "202-555-0100", "hours": "all day"},
        {"label": "Front desk", "number": "202-555-0101"},
    ],
    "emergency": "Ring the bell.",
    "interpreter": "Our goats speak Spanish.",
    "teletype": "Call 711 first.",
}


def condition(**fields: object) -> Condition:
    """Return the condition with other values in these fields."""
    return convert({**CONDITION, **fields}, Condition)


def bare(**fields: object) -> Condition:
    """Return a condition that has nothing but these fields."""
    return convert({"id": ID, "title": "River fever", **fields}, Condition)


def overlay(**fields: object) -> Overlay:
    """Return the reviewed overlay with other values in these fields."""
    return convert({**OVERLAY, **fields}, Overlay)


def spanish(**fields: object) -> Overlay:
    """Return the overlay in Spanish with other values in these fields."""
    return convert({**SPANISH, **fields}, Overlay)


def clinic(**fields: object) -> Clinic:
    """Return the clinic with other values in these fields."""
    return convert({**CLINIC, **fields}, Clinic)


def composed(
    level: Level = "full",
    text: Condition | None = None,
    words: Overlay | None = None,
    brand: Clinic | None = None,
    **asked: Any,  # noqa: ANN401 - the fields of a request
) -> Composed:
    """Compose a sheet; without a text that of the condition above."""
    request = Request(level=level, **asked)
    return compose(text or condition(), request, overlay=words, clinic=brand)


def full(text: Condition | None = None, **asked: Any) -> Document:  # noqa: ANN401 - the same
    """Return the full sheet of a text."""
    return composed("full", text, **asked).document


def plain(words: Overlay | None = None, **asked: Any) -> Document:  # noqa: ANN401 - the same
    """Return the plain sheet of an overlay."""
    return composed("plain", words=words, **asked).document


def blocks(document: Document) -> tuple[Block, ...]:
    """Return the blocks of a handout, which has one part."""
    (part,) = document.parts
    return part.blocks


def headings(document: Document) -> list[Heading]:
    """Return every heading in reading order, those of boxes too."""
    return list(_headings(document))


def _headings(document: Document) -> Iterator[Heading]:
    for block in blocks(document):
        if isinstance(block, Heading):
            yield block
        elif isinstance(block, Callout | Colophon) and block.heading:
            yield block.heading


def heading_words(document: Document) -> list[str]:
    """Return the words of every heading below the title."""
    return [found.text.plain for found in headings(document) if found.level > 1]


def printed_words(document: Document) -> str:
    """Return all words of a document, a line a text."""
    texts = (text for block in blocks(document) for text in block.texts())
    return "\n".join(text.plain for text in texts)


def colophon(document: Document) -> Colophon:
    """Return the block at the end."""
    (found,) = (block for block in blocks(document) if isinstance(block, Colophon))
    return found


def boxes(document: Document, kind: str) -> list[Callout]:
    """Return the boxes of a kind."""
    found = (block for block in blocks(document) if isinstance(block, Callout))
    return [box for box in found if box.kind == kind]
