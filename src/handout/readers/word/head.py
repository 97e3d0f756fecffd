"""What a Word file tells of itself: its title, its language, its name on the shelf."""

import re
from collections.abc import Sequence

import msgspec

from handout.language_tags import same_language
from handout.readers.pieces import fold
from handout.readers.tongues import tongue_of
from handout.readers.word.blocks import Block, Paragraph, Table
from handout.readers.word.inline import Languages
from handout.readers.word.losses import MOST_TOLD
from handout.readers.word.parsing import Element, child
from handout.readers.word.tags import tag_of
from handout.readers.word.wordfile import WordFile

IDENTIFIER = re.compile(r"clinic(?:/[a-z0-9][a-z0-9.-]*)+")
"""An id that a clinic may give; those of publishers are theirs."""

EQUALS = (
    "the first heading, {!r}, was taken for the title, though others stand on its "
    "level; give the title the style 'Title'."
)
FOREIGN = (
    "the file says that it is in {}, but it reads as {}, so it was taken for that."
)


class Head(msgspec.Struct, frozen=True):
    """Fields of a condition, and the languages of its text."""

    fields: dict[str, str]
    languages: Languages


def head_of(file: WordFile, core: Element | None, blocks: Sequence[Block]) -> Head:
    """Return what a file tells of itself.

    `core` holds its properties, `blocks` its text, in which a title may stand.
    """
    language = _language(file, core, blocks)
    headings = [b for b in blocks if isinstance(b, Paragraph) and b.is_heading]
    title = _title(blocks)
    if headings and not title:
        _doubt_title(file, headings)
    fields = {
        "id": _identifier(core),
        "title": title or ("" if headings else property_of(core, "title")),
        "language": language,
    }
    told = {name: value for name, value in fields.items() if value}
    return Head(told, Languages(language or "en", file.tongues.usual))


def _doubt_title(file: WordFile, headings: list[Paragraph]) -> None:
    """Warn where the first heading, which is the title, is one among equals."""
    first, *others = headings
    if any(other.level == first.level for other in others):
        told = EQUALS.format(fold(first.text)[:MOST_TOLD])
        file.losses.warn("title", told)


def _title(blocks: Sequence[Block]) -> str:
    """Return the words of the first title, which may be written in several lines."""
    words: list[str] = []
    for block in blocks:
        if isinstance(block, Paragraph) and block.is_title:
            words.append(block.text)
        elif words:
            break
    return fold(" ".join(words))


def without_title(blocks: Sequence[Block]) -> list[Block]:
    """Return what is left where the first title is taken away."""
    titles = [n for n, block in enumerate(blocks) if _is_title(block)]
    first = titles[0] if titles else 0
    last = first
    while last < len(blocks) and _is_title(blocks[last]):
        last += 1
    return [*blocks[:first], *blocks[last:]]


def _is_title(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.is_title


def property_of(core: Element | None, name: str) -> str:
    """Return what the properties of a file say under a name, or ""."""
    found = child(core, name)
    return "" if found is None else fold(found.text or "")


def _identifier(core: Element | None) -> str:
    written = property_of(core, "identifier")
    return written if IDENTIFIER.fullmatch(written) else ""


def _language(file: WordFile, core: Element | None, blocks: Sequence[Block]) -> str:
    """Return the language of the text, as the file says it where its words agree.

    Many files say the language of the program that they were written with.
    """
    foremost, usual = file.tongues.foremost, file.tongues.usual
    said = tag_of(property_of(core, "language")) or foremost or usual
    heard = tongue_of(" ".join(_texts(blocks)))
    if not heard or same_language(heard, said):
        return said
    if same_language(heard, foremost):
        return foremost
    if said:
        file.losses.warn("language", FOREIGN.format(said, heard))
        return heard
    return ""


def _texts(blocks: Sequence[Block]) -> list[str]:
    """Return the words of blocks, those in tables among them."""
    found: list[str] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            found.append(block.text)
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row:
                    found += _texts(cell.blocks)
    return found
