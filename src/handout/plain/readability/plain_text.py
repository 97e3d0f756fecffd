"""Plain text as sections: blank lines part paragraphs, marks begin items.

A short line of its own without a full stop is a heading, and so is one that is
underlined or begins with #; where there is nothing else, such lines are the text.
"""

import re
from collections.abc import Iterator

from handout.plain.readability.material import Block, Section

ITEM = re.compile(r"\s*(?:[-*•●▪‣–·]|\d{1,2}[.)])\s+(?=\S)")
UNDERLINED = re.compile(r"(?P<words>[^\n]+)\n\s*(?:-{3,}|={3,})\s*")
HASHES = re.compile(r"#{1,6}\s+")
STOPS = (".", "!", "…", ":", ";", ",")
LONGEST_HEADING = 10
"""Words in a heading, at most."""


def sections_of(text: str, title: str) -> tuple[Section, ...]:
    """Return the sections of a text; what stands above all headings is the title's."""
    found: list[Section] = []
    name = title
    blocks: list[Block] = []
    for paragraph in re.split(r"\n\s*\n", text.expandtabs()):
        if heading := _heading(paragraph):
            found.append(Section(name, tuple(blocks)))
            name, blocks = heading, []
        else:
            blocks += _blocks(paragraph)
    found.append(Section(name, tuple(blocks)))
    told = tuple(section for section in found if section.blocks)
    return told or _without_headings(found, title)


def _without_headings(found: list[Section], title: str) -> tuple[Section, ...]:
    """Take headings for text, where there is no other."""
    blocks = tuple(Block(section.name) for section in found[1:])
    return (Section(title, blocks),) if blocks else ()


def _heading(paragraph: str) -> str:
    words = paragraph.strip()
    if HASHES.match(words) and "\n" not in words:
        return HASHES.sub("", words)
    if underlined := UNDERLINED.fullmatch(words):
        return underlined["words"].strip()
    is_short = len(words.split()) <= LONGEST_HEADING and "\n" not in words
    is_text = words.endswith(STOPS) or ITEM.match(words)
    return words if is_short and not is_text else ""


def _blocks(paragraph: str) -> Iterator[Block]:
    """Yield paragraphs and items; an indented line goes on an item, another not."""
    text, is_item = "", False
    for line in paragraph.splitlines():
        begins = ITEM.match(line)
        leaves = is_item and not line.startswith(" ")
        if text and (begins or leaves):
            yield Block(text, is_item=is_item)
            text = ""
        is_item = bool(begins) or (is_item and bool(text))
        text = (
            f"{text} {ITEM.sub('', line, count=1) if begins else line.strip()}".strip()
        )
    if text:
        yield Block(text, is_item=is_item)
