"""Mail addresses that were hidden from harvesters in the text itself."""

import re

import msgspec

from handout.model import Condition
from handout.prose import Block, List, Paragraph, Prose, Span, Text

AT = r"\s*[\[({]\s*at\s*[\])}]\s*"
DOT = r"\s*[\[({]\s*dot\s*[\])}]\s*|\."
HIDDEN = re.compile(
    rf"(?<![\w.+-])[.+-]*+(?P<name>\w[\w.+-]{{0,63}}+){AT}"
    rf"(?P<host>[\w-]{{1,63}}(?:(?:{DOT})[\w-]{{2,63}}){{1,5}})\b",
    re.IGNORECASE,
)
"""An address that is written around; a run of letters is looked at only once."""

LOST = re.compile(r"\[\s*email\s*protected\s*\]", re.IGNORECASE)
"""What a site leaves of an address where its program did not run."""


def is_lost(words: str) -> bool:
    """Tell whether a text holds the place of an address that is gone."""
    return LOST.search(words) is not None


def with_readable_mail(condition: Condition) -> Condition:
    """Return a condition in which addresses that were written around are whole."""
    sections = tuple(
        msgspec.structs.replace(section, prose=_prose(section.prose))
        if HIDDEN.search(section.prose.plain)
        else section
        for section in condition.sections
    )
    if sections == condition.sections:
        return condition
    return msgspec.structs.replace(condition, sections=sections)


def _prose(prose: Prose) -> Prose:
    return Prose(_block(block) for block in prose)


def _block(block: Block) -> Block:
    match block:
        case Paragraph():
            return msgspec.structs.replace(block, text=_text(block.text))
        case List():
            items = tuple(_prose(item) for item in block.items)
            return msgspec.structs.replace(block, items=items)
    return block


def _text(text: Text) -> Text:
    return Text(part for span in text for part in _spans(span))


def _spans(span: Span) -> list[Span]:
    """Part a run at the addresses in it; one that is a link stays as it is."""
    if span.link or not HIDDEN.search(span.text):
        return [span]
    plain = msgspec.structs.replace(span, note=())
    parts: list[Span] = []
    end = 0
    for match in HIDDEN.finditer(span.text):
        host = re.sub(DOT, ".", match["host"], flags=re.IGNORECASE)
        mail = f"{match['name']}@{host}"
        before = span.text[end : match.start("name")]
        parts.append(msgspec.structs.replace(plain, text=before))
        parts.append(msgspec.structs.replace(plain, text=mail, link=f"mailto:{mail}"))
        end = match.end()
    parts.append(msgspec.structs.replace(span, text=span.text[end:]))
    return [part for part in parts if part.text or part.note]
