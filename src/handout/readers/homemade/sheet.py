"""A clinic's own text, as pieces, to a condition.

The first heading is the title, the others head sections. What the file tells of
itself beside its text, such as a review, is taken as an author writes it in YAML.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from handout.codec import convert
from handout.errors import Doubt, HandoutWarning, Malformed
from handout.model import Condition
from handout.model.review import Review
from handout.prose import Block, Figure
from handout.readers.complaints import malformed
from handout.readers.limits import require_title
from handout.readers.loaded import Loaded
from handout.readers.markup.elements import HEADINGS
from handout.readers.markup.gathering import gather
from handout.readers.markup.links import address_of
from handout.readers.markup.tree import Element, visible_words
from handout.readers.outline import outline
from handout.readers.pieces import Body, Heading, Piece, fold, losses, words_of
from handout.readers.reading import Reading
from handout.readers.slugs import slug_of
from handout.readers.tongues import tongue_of

NAMESPACE = "clinic"
PLAIN_PARTS = (*HEADINGS, "figcaption", "caption")
"""Elements of which a sheet holds the words alone."""

WITHOUT_ALT = (
    "a picture has no alt text; it is taken for a decoration. "
    "Describe it in the file if it tells something."
)
FOREIGN = (
    "the text reads as {}, so it was taken for that; say its language in the file."
)
IN_HEADING = (
    "the picture {!r} was left out of {!r}; a heading or caption holds words alone. "
    "Put the picture below it."
)
WITHOUT_LINK = "the link of {!r} to {!r} was left out; a heading or caption holds none."
LINK = "the link of {!r} leads to {!r}, which no sheet may link to; its words stay."


class Manuscript(msgspec.Struct, frozen=True, kw_only=True):
    """A clinic's text as HTML, and what the file tells of itself.

    `head` holds fields of a condition as an author writes them; `pictures` are
    those that the file itself holds, by the name that the text has for them, and
    `decorations` those of them that the author marked as such.
    """

    tree: Any
    head: Loaded = Loaded({}, dict)
    pictures: Mapping[str, bytes] = {}
    decorations: frozenset[str] = frozenset()
    warnings: tuple[HandoutWarning, ...] = ()


def read_sheet(manuscript: Manuscript, name: str) -> Reading:
    """Make the condition of a text.

    Text that nobody has reviewed is a draft. Raises `Malformed` for a text without
    a title and for a wrong head, `TooLarge` for too long a title.
    """
    head = _head(manuscript.head, name)
    links = tuple(_lost_links(manuscript.tree))
    hidden = tuple(_lost_pictures(manuscript.tree))
    pieces = gather(manuscript.tree, "", _language(head), own_pictures=True)
    title, body = _parted(pieces, fold(str(head.get("title") or "")))
    if not title:
        raise Malformed(
            "found no title, expected the name of the condition as the first heading.",
            place=name,
            remedy="Begin the text with a heading.",
        )
    require_title(title, name)
    found = outline(body)
    text = " ".join(map(words_of, body))
    spoken = head.get("language") or tongue_of(text) or "en"
    whole = {"id": _id(title), **head, "title": title, "language": spoken}
    condition = _condition(Loaded(whole, manuscript.head.find_lines), name)
    doubts = _doubts(manuscript, body, head, spoken)
    told = (*losses(body), *doubts, *links, *hidden, *map(_empty, found.empty))
    warnings = (HandoutWarning(kind, name, sentence) for kind, sentence in told)
    return Reading(
        conditions=(msgspec.structs.replace(condition, sections=found.sections),),
        warnings=(*manuscript.warnings, *warnings),
        not_understood=found.not_understood,
        pictures=dict(manuscript.pictures),
    )


def _empty(heading: str) -> Doubt:
    sentence = (
        f"the section {heading!r} holds nothing, and was left out; write it, or take "
        "its heading away."
    )
    return "few-words", sentence


def _head(loaded: Loaded, name: str) -> dict[str, Any]:
    """Return the fields that the head tells. Raises `Malformed`."""
    head = loaded.data or {}
    if not isinstance(head, dict):
        raise Malformed(
            "found a head that is no list of keys, expected keys such as 'id'.",
            place=name,
            remedy="Write a key, a colon and a value on each of its lines.",
        )
    if "sections" in head:
        raise Malformed(
            "found sections in the head, expected them below it.",
            place=name,
            remedy="Write them as headings and paragraphs.",
        )
    return head


def _language(head: dict[str, Any]) -> str:
    return str(head.get("language") or "en")


def _parted(pieces: tuple[Piece, ...], title: str) -> tuple[str, list[Piece]]:
    """Return the title and what is left: the first heading is it, or repeats it."""
    body = list(pieces)
    first = next((n for n, one in enumerate(body) if isinstance(one, Heading)), None)
    if first is None:
        return title, body
    words = words_of(body[first])
    if not title or words.casefold() == title.casefold():
        del body[first]
    return title or words, body


def _id(title: str) -> str:
    """Make an id of the title, for a text that has no address."""
    return f"{NAMESPACE}/{slug_of(title) or 'sheet'}"


def _condition(loaded: Loaded, name: str) -> Condition:
    try:
        condition = convert(loaded.data, Condition)
    except msgspec.ValidationError as error:
        raise malformed(error, loaded, Condition, name) from error
    if condition.review is None:
        condition = msgspec.structs.replace(condition, review=Review())
    return condition


def _doubts(
    manuscript: Manuscript, body: list[Piece], head: dict[str, Any], spoken: str
) -> Iterator[Doubt]:
    """Yield what the author should look at, as a kind and a sentence."""
    if "language" not in head and spoken != "en":
        yield "language", FOREIGN.format(spoken)
    for piece in body:
        if isinstance(piece, Body) and _is_unspoken(piece.block, manuscript):
            yield "picture-without-alt", WITHOUT_ALT


def _lost_links(tree: Element) -> Iterator[Doubt]:
    """Yield the links that no sheet may have, and those of headings and captions."""
    for anchor in tree.iter("a"):
        href = (anchor.get("href") or "").strip()
        told = (visible_words(anchor)[:60], href[:60])
        if not href or href.startswith("#"):
            continue
        if not address_of(anchor, ""):
            yield "link-left-out", LINK.format(*told)
        elif next(anchor.iterancestors(*PLAIN_PARTS), None) is not None:
            yield "link-left-out", WITHOUT_LINK.format(*told)


def _lost_pictures(tree: Element) -> Iterator[Doubt]:
    """Yield the pictures of headings and captions, which hold words alone."""
    for picture in tree.iter("img"):
        above = next(picture.iterancestors(*PLAIN_PARTS), None)
        if above is not None:
            told = (fold(picture.get("alt") or ""), visible_words(above)[:60])
            yield "picture-in-heading", IN_HEADING.format(*told)


def _is_unspoken(block: Block, manuscript: Manuscript) -> bool:
    """Tell whether a picture has no words, and nobody said that it needs none."""
    if not isinstance(block, Figure) or block.alt:
        return False
    return block.picture not in manuscript.decorations
