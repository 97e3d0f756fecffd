"""Rules about what stands on a page: headings, pictures, tables, lists, links."""

from collections.abc import Iterator
from urllib.parse import unquote

from lxml import etree
from lxml.html import HtmlElement

from handout.audit.headings import order_faults, title_faults
from handout.audit.html.view import (
    LEVELS,
    HtmlFile,
    is_decoration,
    own_name,
    place,
    spoken,
    tag,
    words,
)
from handout.audit.rules import Fault
from handout.audit.words import (
    TYPED_MARK,
    is_bare_address,
    is_placeholder,
    says_nothing,
)

LISTS = {"li": ("ul", "ol", "menu"), "dt": ("dl", "div"), "dd": ("dl", "div")}
SCOPES = frozenset({"col", "row", "colgroup", "rowgroup"})
ROLES_OF_HEADS = frozenset({"columnheader", "rowheader"})


def one_title_heading(page: HtmlFile) -> Iterator[Fault]:
    """There is exactly one heading of level 1."""
    yield from title_faults(page.headings)


def headings_in_order(page: HtmlFile) -> Iterator[Fault]:
    """Headings begin with level 1 and skip no level on the way down."""
    yield from order_faults(page.headings)


def headings_have_words(page: HtmlFile) -> Iterator[Fault]:
    """No heading is empty."""
    for element in page.visible:
        is_heading = element.tag in LEVELS or element.get("role") == "heading"
        if is_heading and not spoken(element):
            yield Fault(place(element), "The heading is empty.")


def pictures_described(page: HtmlFile) -> Iterator[Fault]:
    """Every picture has an alternative text, an empty one if it is decoration."""
    for picture in page.elements("img", "area"):
        if picture.get("alt") is None and not _is_named(picture):
            yield Fault(place(picture), "The picture has no alternative text.")
    for drawing in page.elements("svg"):
        has_title = drawing.find("./title") is not None
        if drawing.get("role") == "img" and not (own_name(drawing) or has_title):
            yield Fault(place(drawing), "The drawing has no name.")


def _is_named(element: HtmlElement) -> bool:
    return is_decoration(element) or bool(own_name(element))


def pictures_described_in_words(page: HtmlFile) -> Iterator[Fault]:
    """No alternative text is a file's name or a placeholder."""
    for picture in page.elements("img", "area"):
        alternative = picture.get("alt", "")
        if alternative.strip() and is_placeholder(alternative):
            yield Fault(
                place(picture), "The alternative text is a file's name or placeholder."
            )


def tables_have_heads(page: HtmlFile) -> Iterator[Fault]:
    """Every table has header cells, unless it is there for layout only."""
    for table in page.elements("table"):
        if not is_decoration(table) and not _heads(table):
            yield Fault(place(table), "The table has no header cells.")


def heads_have_scope(page: HtmlFile) -> Iterator[Fault]:
    """Header cells say what they head, or the other cells name their heads."""
    for table in page.elements("table"):
        if any(cell.get("headers") for cell in table.iter("td")):
            continue
        for head in table.iter("th"):
            if not head.get("scope"):
                yield Fault(place(head), "The header cell does not say what it heads.")


def _heads(table: HtmlElement) -> list[HtmlElement]:
    return [
        cell
        for cell in table.iter("th", "td")
        if cell.tag == "th" or cell.get("role") in ROLES_OF_HEADS
    ]


def items_in_lists(page: HtmlFile) -> Iterator[Fault]:
    """Every item stands in a list."""
    for item in page.elements(*LISTS):
        parent = item.getparent()
        if parent is None or parent.tag not in LISTS[tag(item)]:
            yield Fault(place(item), "The item stands outside a list.")


def links_named(page: HtmlFile) -> Iterator[Fault]:
    """Every link has words."""
    for link in page.elements("a"):
        if link.get("href") and not spoken(link):
            yield Fault(place(link), "The link has no words.")


def links_say_where(page: HtmlFile) -> Iterator[Fault]:
    """No link is called 'here' or 'more'."""
    for link in page.elements("a"):
        if link.get("href") and says_nothing(spoken(link)):
            yield Fault(place(link), "The link's words do not say where it leads.")


def links_in_words(page: HtmlFile) -> Iterator[Fault]:
    """No link says only its address."""
    for link in page.elements("a"):
        is_web = link.get("href", "").lower().startswith(("http:", "https:"))
        if is_web and not own_name(link) and is_bare_address(words(link)):
            yield Fault(place(link), "The link says only its address.")


def links_lead(page: HtmlFile) -> Iterator[Fault]:
    """Every link inside the page leads to a place that there is."""
    known = {element.get("id") for element in page.root.iter(etree.Element)}
    known |= {element.get("name") for element in page.root.iter("a")}
    for link in page.elements("a"):
        target = link.get("href", "").strip()
        name = unquote(target[1:])
        if target.startswith("#") and name not in {"", "top", *known}:
            yield Fault(place(link), "The link leads nowhere.")


def rows_headed_in_order(page: HtmlFile) -> Iterator[Fault]:
    """A header cell says that it heads rows, columns or groups of them."""
    for head in page.elements("th"):
        if head.get("scope", "col").lower() not in SCOPES:
            yield Fault(place(head), "The header cell heads neither row nor column.")


def lists_not_typed(page: HtmlFile) -> Iterator[Fault]:
    """Lists are marked as lists, not typed with marks of their own."""
    for first in page.elements("p"):
        second = first.getnext()
        if second is not None and second.tag == "p" and _are_typed(first, second):
            yield Fault(place(first), "Paragraphs begin with typed list marks.")


def _are_typed(*paragraphs: HtmlElement) -> bool:
    return all(TYPED_MARK.match(words(paragraph)) for paragraph in paragraphs)


def buttons_named(page: HtmlFile) -> Iterator[Fault]:
    """Every button has words."""
    for button in page.elements("button"):
        if not spoken(button):
            yield Fault(place(button), "The button has no words.")
