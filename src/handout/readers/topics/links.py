"""The links of a topic page: what they are called, who publishes them, and more."""

import re
from collections.abc import Iterator

from handout.model.condition import Link, LinkKind
from handout.prose import Block, List, Paragraph, Span, Text
from handout.readers.medlineplus.addresses import is_under_copyright
from handout.readers.medlineplus.publishers import part_publisher
from handout.readers.pieces import fold
from handout.readers.small_figures import plain_words

LINKED: dict[str, LinkKind] = {
    "links": "resources",
    "cover": "resources",
    "topics": "topics",
    "institute": "institute",
    "encyclopedia": "encyclopedia",
    "languages": "languages",
}
"""Parts of a page that hold links, and what those lead to."""

OTHER_LANGUAGE = frozenset({"spanish", "español", "english", "inglés"})
ALSO_IN = re.compile(
    r"(?:[-–—(]\s*)?(?:also (?:available )?in|también (?:disponible )?en)\s*"
    r"(?:spanish|español|english|inglés)?\)?",
    re.IGNORECASE,
)
WITH_PUBLISHER = re.compile(
    r"(?P<text>.+?)\s*\((?P<publisher>[^()]*(?:\([^()]*\)[^()]*)*)\)(?P<rest>[^()]*)"
)
INSTITUTE = re.compile(
    r".*\b(?:is the|is|es el|es la|es)\s+(?P<name>(?:National|Institut|Eunice|Fogarty"
    r"|Warren|Centro|Center|Biblioteca).*?)\.?$"
)
"""The sentence that tells which institute leads the research, where it has no link."""


def links_of(block: Block, kind: LinkKind) -> tuple[Link, ...]:
    """Return the links of a list, one an item, or that of a paragraph."""
    texts = [text for text in block.texts() if text.plain.strip()]
    if isinstance(block, List) and kind != "institute":
        return tuple(map(_item, texts))
    if isinstance(block, List | Paragraph):
        return tuple(link for text in texts for link in _sentence(text, kind))
    return ()


def is_list_of_links(block: Block) -> bool:
    """Tell whether half of the items lead somewhere or say who publishes them.

    Only a name in capitals publishes: "Cough (dry)" is no link.
    """
    if not isinstance(block, List):
        return False
    items = links_of(block, "resources")
    sure = [item for item in items if item.address or item.publisher[:1].isupper()]
    return len(sure) * 2 >= len(items)


def _item(text: Text) -> Link:
    """Read an item: its words, then in brackets who publishes it, then other marks."""
    own, translated = _addresses(text)
    words = fold(plain_words(span for span in text if not _is_translation(span)))
    words = fold(ALSO_IN.sub("", words)).rstrip(" -–—")
    words, publisher = part_publisher(words)
    rest = ""
    if match := WITH_PUBLISHER.fullmatch(words):
        words, told, rest = match["text"], match["publisher"], match["rest"]
        publisher = ", ".join(filter(None, (told, publisher)))
    mark = rest.strip(" -–—,;")
    return Link(
        text=words or text.plain.strip(),
        address=own,
        publisher=fold(publisher),
        translated=translated,
        filed_under=(mark,) if mark else (),
    )


def _is_translation(span: Span) -> bool:
    return bool(span.link) and span.text.strip().lower() in OTHER_LANGUAGE


def _addresses(text: Text) -> tuple[str, str]:
    """Return where an item leads, and where in the site's other language."""
    links = [span for span in text if span.link]
    own = next((span.link for span in links if not _is_translation(span)), "")
    other = next((span.link for span in links if _is_translation(span)), "")
    return (own, other) if own else (other, "")


def _sentence(text: Text, kind: LinkKind) -> Iterator[Link]:
    """Read a paragraph: an institute that is named in it, or an item without list."""
    linked = [span for span in text if span.link and span.text.strip()]
    if kind != "institute":
        yield from [_item(text)] if linked or kind == "languages" else []
    elif linked:
        yield from (Link(text=span.text.strip(), address=span.link) for span in linked)
    elif match := INSTITUTE.fullmatch(fold(text.plain)):
        yield Link(text=match["name"])


def parted(links: tuple[Link, ...]) -> tuple[tuple[Link, ...], tuple[Link, ...]]:
    """Part links to free text from those to what may only be linked."""
    closed = tuple(link for link in links if is_under_copyright(link.address))
    return tuple(link for link in links if link not in closed), closed
