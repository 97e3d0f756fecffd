"""HTML to a tree, and the words that it shows.

The tree comes from lxml's HTML parser, which never opens a network connection
and stops at 256 levels.
"""

import re

from lxml import etree, html

from handout.errors import Malformed
from handout.language_tags import same_language
from handout.readers.limits import MARKUP, MOST_DEPTH, require_depth
from handout.readers.markup.angle_words import with_placeholders
from handout.readers.markup.elements import (
    BLOCKS,
    FRAMES,
    HEADABLE,
    HEADINGS,
    KNOWN,
    SPOKEN,
    UNSEEN,
)
from handout.readers.markup.formulas import write_formulas
from handout.readers.markup.limits import require_shallow
from handout.readers.small_figures import FIGURES, small_figures

Element = html.HtmlElement

HIDDEN_STYLE = re.compile(
    r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE
)
LEVEL = re.compile(r"[1-9]")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def parse(text: str, name: str) -> Element:
    """Parse a page. Raises `TooLarge` for a hostile one, `Malformed` for none."""
    shown = with_placeholders(text)
    require_shallow(shown, name)
    parser = html.HTMLParser(
        encoding="utf-8",
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        tree = html.document_fromstring(shown.encode(), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise Malformed(
            "found no web page that can be read.",
            place=name,
            remedy="Save the page again, as a whole.",
        ) from error
    _require_shallow_tree(tree, name)
    write_formulas(tree)
    _name_unknown(tree)
    _name_headings(tree)
    return tree


def _require_shallow_tree(tree: Element, name: str) -> None:
    """Count again what the parser made of the tags: it may see others than we."""
    if tree.xpath("boolean(//*[count(ancestor::*) >= $most])", most=MOST_DEPTH[MARKUP]):
        require_depth(MOST_DEPTH[MARKUP] + 1, MARKUP, name)


def _name_unknown(tree: Element) -> None:
    """Give elements that HTML does not know the name of one that it knows.

    Pages are built of such elements, and lines have them too: they are frames where
    frames stand, else parts of their line. A drawing keeps its own.
    """
    walk = etree.iterwalk(tree, events=("start",))
    for _, element in walk:
        unknown = [child for child in element if tag_of(child) not in KNOWN]
        if tag_of(element) == "svg":
            walk.skip_subtree()
        elif unknown:
            name = "div" if _holds_frames(element) else "span"
            for child in unknown:
                child.tag = name


def _name_headings(tree: Element) -> None:
    """Give elements that say they are headings the name of one of their rank."""
    for element in tree.xpath("//*[@role='heading']"):
        has_inner = any(tag_of(inner) in HEADINGS for inner in element.iter())
        if tag_of(element) in HEADABLE and not has_inner:
            level = (element.get("aria-level") or "").strip()
            element.tag = f"h{min(int(level), 6) if LEVEL.fullmatch(level) else 2}"


def _holds_frames(element: Element) -> bool:
    """Tell whether an element holds elements and no words of its own."""
    words = (element.text, *(child.tail for child in element))
    has_words = any(text and text.strip() for text in words)
    return tag_of(element) in FRAMES and not has_words


def tag_of(element: Element) -> str:
    """Return the element's name in small letters, without a prefix."""
    return str(element.tag).lower()


def is_unseen(element: Element) -> bool:
    """Tell whether an element shows no text of the page."""
    return (
        tag_of(element) in UNSEEN
        or element.get("hidden") is not None
        or element.get("role") == "navigation"
        or HIDDEN_STYLE.search(element.get("style") or "") is not None
    )


def language_of(element: Element, page_language: str) -> str:
    """Return the language of an element where it differs from its page's, or ""."""
    tag = (element.get("lang") or "").strip()
    is_other = not same_language(tag, page_language)
    return tag if is_other and LANGUAGE.fullmatch(tag) else ""


def is_inline(element: Element) -> bool:
    """Tell whether an element stands inside a line."""
    return tag_of(element) not in BLOCKS


def visible_words(element: Element, *, with_signs: bool = True) -> str:
    """Return all text of an element, with a space where blocks meet.

    Signs are what a page hides from those who cannot see it. Raised and lowered
    figures stay such, for what stands in no line has no other way to say so.
    """
    words: list[str] = []
    positions = [""]
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, inner in walk:
        if event == "start":
            positions.append(_position(inner) or positions[-1])
            is_sign = not with_signs and inner.get("aria-hidden") == "true"
            if is_unseen(inner) or is_sign:
                walk.skip_subtree()
            else:
                words += (_joint(inner), small_figures(inner.text or "", positions[-1]))
        else:
            positions.pop()
            if inner is not element:
                words += (_joint(inner), small_figures(inner.tail or "", positions[-1]))
    return " ".join("".join(words).split())


def _position(element: Element) -> str:
    """Return `sup` or `sub` for what raises or lowers its words, else ""."""
    tag = tag_of(element)
    return tag if tag in FIGURES else ""


def is_spoken(element: Element) -> bool:
    """Tell whether the words of an element are for those who hear the page."""
    return not SPOKEN.isdisjoint((element.get("class") or "").split())


def _joint(element: Element) -> str:
    is_apart = tag_of(element) == "br" or is_spoken(element)
    return "" if is_inline(element) and not is_apart else " "
