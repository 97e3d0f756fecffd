"""Headings of a file that marks none: its first line, and lines in bold letters."""

from collections.abc import Sequence
from itertools import zip_longest

import msgspec

from handout.readers.word.blocks import BREAK, Block, Look, Paragraph, Words
from handout.readers.word.losses import MOST_TOLD
from handout.readers.word.typed import BULLET, DASH
from handout.readers.word.wordfile import WordFile

LONGEST = 80
"""Characters of a line that may be a heading."""

GUESSED = (
    "the file marks no headings; lines in bold letters were taken for them. "
    "Compare them with the file, or give them the styles 'Title' and 'Heading 1'."
)
FIRST_LINE = (
    "the file marks no title; its first line, {!r}, was taken for it. "
    "Give the title the style 'Title'."
)


def with_headings(
    file: WordFile, blocks: Sequence[Block], *, is_titled: bool
) -> list[Block]:
    """Return blocks with the headings that a file shows, but does not mark.

    Those that it marks are left as they are. `is_titled` says that the title is known
    from elsewhere; a first line that is not bold is text then.
    """
    found = list(blocks)
    if len(found) > 1 and not any(map(_is_heading, found)):
        found[0] = _as_title(file, found[0], is_titled=is_titled)
    if not any(map(_is_section, found)):
        pairs = zip_longest(found, found[1:])
        headed = [_as_heading(block, behind) for block, behind in pairs]
        if headed != found:
            file.losses.warn("title", GUESSED)
        found = headed
    return found


def _is_heading(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.is_heading


def _is_section(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.level > 0


def _as_title(file: WordFile, block: Block, *, is_titled: bool) -> Block:
    """Return the first line as the title, where it may be one."""
    line = _short_line(block)
    if line is None or (is_titled and not _is_bold(line)):
        return block
    file.losses.warn("title", FIRST_LINE.format(line.text[:MOST_TOLD]))
    return msgspec.structs.replace(line, words=(Words(line.text),), is_title=True)


def _as_heading(block: Block, behind: Block | None) -> Block:
    """Return a line in bold letters as the heading of what stands behind it."""
    line = _short_line(block)
    if line is None or not _is_bold(line) or behind is None or _is_bold(behind):
        return block
    return msgspec.structs.replace(line, words=(Words(line.text),), level=1)


def _short_line(block: Block) -> Paragraph | None:
    """Return a paragraph that is one short line and no sentence, else None."""
    if not isinstance(block, Paragraph) or block.item or block.is_title:
        return None
    text = block.text.strip()
    is_long = len(text) > LONGEST
    is_plain = all(_is_plain(words.look) for words in block.words)
    is_item = BULLET.match(text) or DASH.match(text)
    is_sentence = BREAK in text or text.endswith((".", "!", ";", ","))
    if is_long or is_sentence or is_item or not is_plain:
        return None
    return block


def _is_bold(block: Block) -> bool:
    """Tell whether all words of a paragraph are in bold letters."""
    if not isinstance(block, Paragraph):
        return False
    said = [words for words in block.words if words.text.strip()]
    return bool(said) and all(words.look.strong for words in said)


def _is_plain(look: Look) -> bool:
    return not (look.struck or look.position or look.link or look.is_note)
