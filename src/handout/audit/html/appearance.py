"""Rules about how a page looks and sounds: contrast, language, direction, movement."""

from collections.abc import Iterator

from lxml.html import HtmlElement

from handout.audit.html.looks import Look, looks
from handout.audit.html.view import HtmlFile, own_name, place, words
from handout.audit.rules import Fault
from handout.audit.tongues import other_language
from handout.colours import LEAST_CONTRAST, contrast
from handout.language_tags import base, direction
from handout.scripts import foreign_script

LEAST_OF_LARGE = 3.0
LARGE = 24.0
LARGE_IF_HEAVY = 18.66
"""Pixels of CSS, and the ratio that is enough for such letters: WCAG 2.2, 1.4.3."""

MOVING = ("marquee", "blink")


def text_stands_out(page: HtmlFile) -> Iterator[Fault]:
    """Text has a contrast of 4.5:1 with what is behind it, large text of 3:1."""
    for element, look in looks(page):
        if look.colour is None or look.ground is None:
            continue
        ratio = contrast(look.colour, look.ground)
        if ratio < _least(look):
            found = f"Text has a contrast of {ratio:.1f}:1 with what is behind it."
            yield Fault(place(element), found)


def _least(look: Look) -> float:
    """Return the ratio that is enough; text whose size is unknown may be large."""
    enough = LARGE_IF_HEAVY if look.is_heavy else LARGE
    is_large = look.size is None or look.size >= enough
    return LEAST_OF_LARGE if is_large else LEAST_CONTRAST


def parts_in_their_language(page: HtmlFile) -> Iterator[Fault]:
    """Words in a script that the language in force does not use name their own."""
    languages: dict[HtmlElement, str] = {}
    for element in page.visible:
        parent = element.getparent()
        inherited = "" if parent is None else languages.get(parent, "")
        language = languages[element] = element.get("lang", "").strip() or inherited
        if element.tag in {"script", "style"}:
            continue
        tails = (child.tail or "" for child in element)
        said = "\n".join((element.text or "", *tails, element.get("alt", "")))
        script = foreign_script(f"{said}\n{own_name(element)}", language)
        if script:
            marked = base(language)
            found = f"Words in {script} letters are marked as language {marked}."
            yield Fault(place(element), found)


def texts_in_their_language(page: HtmlFile) -> Iterator[Fault]:
    """Longer texts are in the language that is named for them."""
    for element in page.elements("p", "li", "td", "dd", "blockquote"):
        language = _language(element)
        inner = (e for e in element.iterdescendants() if e.get("lang"))
        if language and next(inner, None) is None:
            other = other_language(words(element), language)
            if other:
                marked = base(language)
                found = f"The text is marked as {marked} and seems to be {other}."
                yield Fault(place(element), found)


def _language(element: HtmlElement) -> str:
    holders = (element, *element.iterancestors())
    return next((h.get("lang", "") for h in holders if h.get("lang")), "")


def direction_told(page: HtmlFile) -> Iterator[Fault]:
    """Text in a language that runs from right to left says so."""
    for element in page.visible:
        language = element.get("lang", "").strip()
        if language and direction(language) == "rtl" and not _direction(element):
            yield Fault(place(element), "The direction of the text is not told.")


def _direction(element: HtmlElement) -> bool:
    holders = (element, *element.iterancestors())
    named = next((h.get("dir", "") for h in holders if h.get("dir")), "")
    return named.lower() in {"rtl", "auto"}


def nothing_moves(page: HtmlFile) -> Iterator[Fault]:
    """Nothing moves, blinks or leads away by itself."""
    for element in page.elements(*MOVING):
        yield Fault(place(element), "Something moves or blinks.")
    for meta in page.root.iter("meta"):
        if meta.get("http-equiv", "").lower() == "refresh":
            yield Fault(place(meta), "The page leads away or loads itself anew.")
