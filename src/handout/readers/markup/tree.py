"""HTML to a tree, and what each element means to us.

The tree comes from lxml's HTML parser, which never opens a network connection
and stops at 256 levels. Everything that is not in these tables is passed
through for its text alone.
"""

import re

from lxml import etree, html

from handout.errors import Malformed
from handout.language_tags import same_language
from handout.readers.limits import MARKUP, MOST_DEPTH, require_depth
from handout.readers.markup.limits import require_shallow

Element = html.HtmlElement

UNSEEN = frozenset(
    {
        "datalist",
        "head",
        "input",
        "link",
        "meta",
        "nav",
        "noscript",
        "script",
        "select",
        "style",
        "template",
        "textarea",
        "title",
    }
)
"""Elements that show no text of a page: programs, menus, what a form asks."""

MEDIA = frozenset({"audio", "canvas", "embed", "iframe", "object", "video"})
"""Elements that play or draw something that no sheet can hold."""

STRUCK = frozenset({"del", "s", "strike"})
"""Elements whose words the page itself takes back."""

HEADINGS: dict[str, int] = {f"h{rank}": rank for rank in range(1, 7)}

BLOCKS = frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "col",
        "colgroup",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "listing",
        "main",
        "menu",
        "nav",
        "ol",
        "optgroup",
        "option",
        "p",
        "plaintext",
        "pre",
        "search",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "xmp",
        *HEADINGS,
    }
)
"""Elements that part paragraphs; every other stands inside a line (HTML, 15.3)."""

HIDDEN_STYLE = re.compile(
    r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE
)
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def parse(text: str, name: str) -> Element:
    """Parse a page. Raises `TooLarge` for a hostile one, `Malformed` for none."""
    require_shallow(text, name)
    parser = html.HTMLParser(
        encoding="utf-8",
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        tree = html.document_fromstring(text.encode(), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise Malformed(
            "found no web page that can be read.",
            place=name,
            remedy="Save the page again, as a whole.",
        ) from error
    _require_shallow_tree(tree, name)
    return tree


def _require_shallow_tree(tree: Element, name: str) -> None:
    """Count again what the parser made of the tags: it may see others than we."""
    if tree.xpath("boolean(//*[count(ancestor::*) >= $most])", most=MOST_DEPTH[MARKUP]):
        require_depth(MOST_DEPTH[MARKUP] + 1, MARKUP, name)


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


def visible_words(element: Element) -> str:
    """Return all text of an element, with a space where blocks meet."""
    words: list[str] = []
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, inner in walk:
        if event == "start" and is_unseen(inner):
            walk.skip_subtree()
        elif event == "start":
            words += (_joint(inner), inner.text or "")
        elif inner is not element:
            words += (_joint(inner), inner.tail or "")
    return " ".join("".join(words).split())


def _joint(element: Element) -> str:
    tag = tag_of(element)
    return " " if tag in BLOCKS or tag == "br" else ""
