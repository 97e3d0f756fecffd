"""Rules about a page as a whole: title, language, landmarks, ids, forms."""

import re
from collections import Counter
from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement

from handout.audit.html.view import HtmlFile, own_name, place, tag, words
from handout.audit.rules import Fault
from handout.audit.words import is_file_name, is_language_tag

SELF_NAMING = frozenset({"hidden", "submit", "reset", "button", "image"})
NAVIGATION = "navigation"
LETTERS = re.compile(r"\w+")
ACTIVE = ("script", "iframe", "object", "embed", "frame")
LOADERS = {
    "img": "src",
    "link": "href",
    "source": "src",
    "video": "src",
    "audio": "src",
}
REFERENCES = ("aria-labelledby", "aria-describedby", "headers")
HARMLESS_LINKS = frozenset({"canonical", "alternate", "license", "author", "help"})
LEAST_ZOOM = 2.0


def has_title(page: HtmlFile) -> Iterator[Fault]:
    """The page has a title."""
    if not page.title:
        yield Fault("", "The page has no title.")


def title_in_words(page: HtmlFile) -> Iterator[Fault]:
    """The title is not the name of a file."""
    if is_file_name(page.title):
        yield Fault("", "The title is the name of a file.")


def title_names_content(page: HtmlFile) -> Iterator[Fault]:
    """The title and the heading of level 1 have a word in common."""
    heading = next(page.elements("h1"), None)
    named = _words(page.title)
    said = _words(words(heading)) if heading is not None else set()
    if heading is not None and named and said and named.isdisjoint(said):
        yield Fault(place(heading), "The heading and the page's title share no word.")


def _words(text: str) -> set[str]:
    return set(LETTERS.findall(text.casefold()))


def has_language(page: HtmlFile) -> Iterator[Fault]:
    """The page says which language it is in."""
    if not page.root.get("lang", "").strip():
        yield Fault("", "The page does not say which language it is in.")


def languages_known(page: HtmlFile) -> Iterator[Fault]:
    """Every language that is named has the form of a language tag."""
    for element in page.visible:
        language = element.get("lang", "").strip()
        if language and not is_language_tag(language):
            yield Fault(
                place(element), "What stands as the language is not a language tag."
            )


def main_landmark(page: HtmlFile) -> Iterator[Fault]:
    """One landmark holds the main content."""
    mains = [e for e in page.visible if e.tag == "main" or e.get("role") == "main"]
    if len(mains) != 1:
        yield Fault("", f"The page has {len(mains)} main landmarks.")


def landmarks_named(page: HtmlFile) -> Iterator[Fault]:
    """Where there are several navigations, each has a name."""
    menus = [e for e in page.visible if e.tag == "nav" or e.get("role") == NAVIGATION]
    for menu in menus:
        if len(menus) > 1 and not own_name(menu):
            yield Fault(place(menu), "One of several navigations has no name.")


def ids_unique(page: HtmlFile) -> Iterator[Fault]:
    """No two elements have the same id."""
    elements = list(page.root.iter(etree.Element))
    uses = Counter(element.get("id") for element in elements)
    for element in elements:
        if element.get("id") and uses[element.get("id")] > 1:
            yield Fault(place(element), "Another element has the same id.")


def can_zoom(page: HtmlFile) -> Iterator[Fault]:
    """The page can be made larger on a small screen."""
    for meta in page.root.iter("meta"):
        if meta.get("name", "").lower() == "viewport" and _forbids_zoom(meta):
            yield Fault(place(meta), "The page forbids zooming.")


def _forbids_zoom(viewport: HtmlElement) -> bool:
    content = viewport.get("content", "").lower().replace(";", ",")
    parts = (part.partition("=") for part in content.split(","))
    settings = {name.strip(): value.strip() for name, _, value in parts}
    if settings.get("user-scalable") in {"no", "0"}:
        return True
    scale = settings.get("maximum-scale", "")
    return scale.replace(".", "", 1).isdecimal() and float(scale) < LEAST_ZOOM


def fields_named(page: HtmlFile) -> Iterator[Fault]:
    """Every form field has a label."""
    labelled = {label.get("for") for label in page.elements("label")}
    for field in page.elements("input", "select", "textarea"):
        if field.get("type", "").lower() in SELF_NAMING or own_name(field):
            continue
        wrapped = any(True for _ in field.iterancestors("label"))
        if not wrapped and field.get("id", object()) not in labelled:
            yield Fault(place(field), "The form field has no label.")


def references_found(page: HtmlFile) -> Iterator[Fault]:
    """What names another element by its id names one that there is."""
    known = {element.get("id") for element in page.root.iter(etree.Element)}
    for element in page.visible:
        names = [n for key in REFERENCES for n in element.get(key, "").split()]
        if element.tag == "label":
            names += element.get("for", "").split()
        if not known.issuperset(names):
            yield Fault(place(element), "The element names another that is not here.")


def order_kept(page: HtmlFile) -> Iterator[Fault]:
    """The Tab key follows the order of the page."""
    for element in page.visible:
        order = element.get("tabindex", "0").strip()
        if order.isdecimal() and int(order) > 0:
            yield Fault(place(element), "The element is out of the order of the page.")


def stands_alone(page: HtmlFile) -> Iterator[Fault]:
    """The page runs nothing and loads nothing from elsewhere."""
    for element in page.root.iter(*ACTIVE):
        yield Fault(place(element), "The page runs or embeds something.")
    for element in page.root.iter(*LOADERS):
        if _loads(element):
            yield Fault(place(element), "The page loads something from elsewhere.")


def _loads(element: HtmlElement) -> bool:
    if element.get("rel", "").lower() in HARMLESS_LINKS:
        return False
    address = element.get(LOADERS[tag(element)], "").strip().lower()
    return bool(address) and not address.startswith(("data:", "#"))
