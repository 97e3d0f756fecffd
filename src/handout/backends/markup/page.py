"""A document poured into the HTML templates."""

import functools
import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from jinja2 import (
    Environment,
    FunctionLoader,
    StrictUndefined,
    pass_context,
    select_autoescape,
)
from jinja2.runtime import Context
from markupsafe import Markup

from handout.backends.markup.arrangement import Arranged, arranged
from handout.backends.markup.columns import (
    column_shares,
    crowd,
    fits_columns,
    labels_line,
)
from handout.backends.markup.grid import squared
from handout.backends.markup.pictures import MEDIA_TYPES, Address, code_picture
from handout.backends.markup.spans import inline, unlinked, voiced
from handout.backends.markup.targets import is_name, targets
from handout.blocks import Block, ClinicStrip
from handout.document import Document
from handout.prose import Block as ProseBlock
from handout.prose import Figure, List, Paragraph, Prose, Text, lines
from handout.resources import Resources, template

PAGE_COUNTERS = re.compile(r"(\{pages?\})")
"""Where the page number and the number of pages stand in `Page {page} of {pages}`."""

SMALL = 320
"""The width in CSS pixels up to which a picture stands beside its text."""

NOTHING: Mapping[str, object] = MappingProxyType({})


@functools.cache
def environment() -> Environment:
    """Return the templates of `templates/html`; everything in them is escaped."""
    found = Environment(
        loader=FunctionLoader(lambda name: template(f"html/{name}")),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    found.filters |= {
        "crowd": crowd,
        "fits_columns": fits_columns,
        "inline": _inline,
        "is_simple": _is_simple,
        "kind": _kind,
        "labels_line": labels_line,
        "printed": _printed,
        "squared": squared,
        "unlinked": unlinked,
        "voiced": _voiced,
    }
    found.filters["page_words"] = PAGE_COUNTERS.split
    found.globals |= {
        "attributes": attributes,
        "code_picture": code_picture,
        "column_shares": column_shares,
    }
    return found


def fill_page(
    name: str,
    document: Document,
    resources: Resources,
    address: Address,
    more: Mapping[str, object] = NOTHING,
) -> str:
    """Return a whole page: the template `name` filled with the document.

    The first part's clinic strip stands before the main text, as the page's
    header. A picture that a page cannot show gives way to its words. `more` holds
    what the template asks for beside: `notes`, whether each `links_back`, and whether
    `pictures_grow`. Raises `HandoutError` where a QR code cannot hold its address.
    """
    strip, parts = _parted(document)
    pictures = {
        digest: picture
        for digest, picture in resources.pictures.items()
        if picture.media_type in MEDIA_TYPES
    }
    small = {digest for digest, found in pictures.items() if found.width <= SMALL}
    page = environment().get_template(name)
    return page.render(
        document=document,
        strip=strip,
        blocks=[arranged(blocks, small) for blocks in parts],
        targets=targets(document),
        once=Once(),
        is_mixed=any(part.language != document.language for part in document.parts),
        pictures=pictures,
        address=address,
        **more,
    )


class Once:
    """Gives an id to the first block that asks: a page must not carry it twice."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def __call__(self, identifier: str) -> str:
        """Return the id, or nothing where another has it or a page cannot carry it."""
        if identifier in self._given or not is_name(identifier):
            return ""
        self._given.add(identifier)
        return identifier


def attributes(**values: str) -> Markup:
    """Write the attributes of an element that have a value."""
    given = (
        Markup(' {}="{}"').format(name.replace("_", "-"), value)
        for name, value in values.items()
        if value
    )
    return Markup().join(given)


def _parted(document: Document) -> tuple[ClinicStrip | None, list[tuple[Block, ...]]]:
    """Take the strip off the first part, if it speaks the page's language."""
    blocks = [part.blocks for part in document.parts]
    if document.parts and document.parts[0].language == document.language:
        first = next(iter(blocks[0]), None)
        if isinstance(first, ClinicStrip):
            return first, [blocks[0][1:], *blocks[1:]]
    return None, blocks


@pass_context
def _inline(context: Context, text: Text) -> Markup:
    web_page = context["document"].small_words.web_page
    return inline(text, context["targets"], context["notes"], web_page)


@pass_context
def _voiced(context: Context, words: str) -> Markup:
    return voiced(words, context["document"].language)


def _kind(block: Arranged) -> str:
    return str(block.__struct_config__.tag)


def _printed(items: Iterable[Prose]) -> list[Prose]:
    """Return the items of which something is seen: no label stands without words."""
    return [item for item in items if any(map(_is_seen, item))]


def _is_seen(block: ProseBlock) -> bool:
    has_words = any(line.strip() for line in lines(block))
    return has_words or (isinstance(block, Figure) and bool(block.picture))


def _is_simple(found: List) -> bool:
    """Tell whether each item is one paragraph and, perhaps, lists inside it."""
    return all(
        isinstance(item[0], Paragraph) and all(isinstance(b, List) for b in item[1:])
        for item in found.items
        if item
    )
