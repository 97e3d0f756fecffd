"""Rules about a page as a whole: title, language, landmarks, ids, forms."""

from collections import Counter
from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement

from handout.audit.html.view import HtmlFile, own_name, place, tag
from handout.audit.rules import Fault
from handout.audit.words import is_file_name, is_language_tag

SELF_NAMING = frozenset({"hidden", "submit", "reset", "button", "image"})
ACTIVE = ("script", "iframe", "object", "embed", "frame")
LOADERS = {
    "img": "src",
    "link": "href",
    "source": "src",
    "video": "src",
    "audio": "src",
}
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
