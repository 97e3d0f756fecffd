"""The twenty whole pages of a site that does not exist, and what they show."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

import msgspec
from lxml import html

from handout.prose import Text
from handout.readers import Reading
from handout.readers.decoding import decode
from readers.pages import PAGES

SITE = {page.name: page.read_bytes() for page in sorted((PAGES / "site").glob("*"))}
del SITE["README.md"]

UNSEEN = {"noscript", "script", "select", "style", "template", "textarea", "title"}
MEDIA = {"audio", "canvas", "iframe", "object", "video"}
INLINE_NAMES = "a abbr b code em font i mark q s small span strong sub sup u wbr"
INLINE = frozenset(INLINE_NAMES.split(" "))
HIDDEN = re.compile(r"display:\s*none")
FOLDED = {"div", "section"}
"""What a page hides in a fold, which anyone may open."""

DATE = r"(?:\d{1,2} |de )*[A-Za-z]+ (?:de )?(?:\d{1,2}, )?\d{4}"
WHOLE_LINES = (
    r"Expand (?:All|Section)|Collapse Section|Enlarge image|Return to top|Show More",
    r"Additional Information (?:& Resources|from NCBI Gene:?)",
    r"Diagnosis & Management(?: Links)?|References|Sources for This Page",
    r"Other Names for This Condition|Learn more about the .+ associated with .+",
    r"Disclaimers|Exenciones|Summary|Resumen|Topic Image|Imagen del tema",
    r"Related Health Topics|Temas de salud relacionados|National Institutes of Health",
    r"Institutos Nacionales de la Salud|Medical Encyclopedia|Enciclopedia médica",
    r"Other Languages|Otros idiomas|References",
)
PARTS_OF_LINES = (
    rf"(?:Page |Topic )?(?:last |última )?(?:updated|actualización|reviewed)\W+{DATE}",
    rf"(?:Reviewed|Published)\W+{DATE}",
    r"(?:or )?(?:Citation|Free article) on PubMed(?: Central)?|\(\d links?\)",
    r"(?:Also called|Otros nombres):?|(?:Also in|También en) (?:Spanish|inglés)",
    r"The primary (?:NIH )?organization for research on .* is the",
    r"La institución del NIH .* sobre .* es (?:el|la)",
    r"\[email.protected\]|NIH:|From the (?=National)|Opens in a new window|[-–] PDF",
)
"""Words of a page that have a field of their own or a rule, not a place in a text."""

IGNORED = re.compile("[\u00ad\u200b\u2060]")
WORDS = re.compile(r"\w+|[^\w\s()\[\].,:;–—-]")
NOT_TOLD = {"address", "id", "link", "picture", "sha256", "term", "translated"}


def content_words(name: str) -> Counter[str]:
    """Count the words that a page shows in its content, but for those of rules."""
    page = decode(SITE[name], name, any_encoding=True).text
    tree = html.document_fromstring(
        page.encode(), parser=html.HTMLParser(encoding="utf-8", remove_comments=True)
    )
    marked = tree.xpath("//*[@data-content and not(ancestor::*[@data-content])]")
    shown = "\n".join("".join(_shown(area)) for area in marked)
    lines = [" ".join(line.split()) for line in IGNORED.sub("", shown).splitlines()]
    ruled = re.compile("|".join(WHOLE_LINES), re.IGNORECASE)
    text = " ".join(line for line in lines if not ruled.fullmatch(line))
    for part in PARTS_OF_LINES:
        text = re.sub(part, " ", text, flags=re.IGNORECASE)
    return Counter(WORDS.findall(text))


def _shown(element: html.HtmlElement) -> Iterator[str]:
    """Yield the visible text of an element, blocks on lines of their own."""
    tag = str(element.tag).lower()
    is_hidden = "hidden" in element.attrib or HIDDEN.search(element.get("style", ""))
    if tag in UNSEEN | MEDIA or (is_hidden and tag not in FOLDED) or _is_sign(element):
        return
    edge = "" if tag in INLINE or "-" in tag else "\n"
    yield f"{edge}{element.text or ''}"
    for child in element:
        yield from _shown(child)
        yield child.tail or ""
    yield edge


def _is_sign(element: html.HtmlElement) -> bool:
    """Tell whether an element only draws a sign, without letters and digits."""
    may_be = element.get("aria-hidden") == "true" or element.tag == "button"
    return may_be and not any(map(str.isalnum, element.text_content()))


def told_words(reading: Reading) -> Counter[str]:
    """Count the words that a reading holds, and those that were not understood."""
    told = [*_strings(reading.conditions), *reading.not_understood]
    return Counter(WORDS.findall(" ".join(told)))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, Text):
        yield value.plain
    elif isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _strings(part)
    elif isinstance(value, msgspec.Struct):
        for field in {*value.__struct_fields__} - NOT_TOLD:
            yield from _strings(getattr(value, field))


def saved_again(name: str, change: Callable[[html.HtmlElement], None]) -> bytes:
    """Return a page as a program would save it after a change of its tree."""
    page = decode(SITE[name], name, any_encoding=True).text
    parser = html.HTMLParser(encoding="utf-8")
    tree = html.document_fromstring(page.encode(), parser=parser)
    change(tree)
    return html.tostring(tree, encoding="unicode").encode()
