"""Lists that are announced and missing, or that lost their marks."""

import re
from collections.abc import Iterator, Sequence

from handout.model import Condition
from handout.prose import Block, List, Paragraph, Prose
from handout.readers.damage.texts import name_of, words_of

ENDS = re.compile(r"[.!?:;…][\"'”’»)\]*†‡®™0-9]*$|[\"”»)\]]$")
"""How a paragraph of sentences ends; a note's number may stand behind it."""

LEADS_IN = re.compile(
    r":$|\b(?:including|includes|such as|the following|incluyen?|tales como|como)$"
)
LONGEST_ITEM = 160
FEWEST_ITEMS = 2


def lost_lists(condition: Condition) -> Iterator[tuple[str, str]]:
    """Yield section and words where a list is announced and none follows."""
    sections = condition.sections
    for position, section in enumerate(sections):
        goes_on = any(
            below.level > 1 for below in sections[position + 1 : position + 2]
        )
        for number, block in enumerate(section.prose):
            below = section.prose[number + 1 : number + 1 + FEWEST_ITEMS]
            if leads_in(block) and _lacks_list(below, goes_on=goes_on):
                yield name_of(section), words_of(block)[-80:]
            if isinstance(block, List):
                yield from ((name_of(section), words) for words in _bare_items(block))


def _bare_items(block: List) -> Iterator[str]:
    """Yield items that announce a list of their own and hold none.

    Items that all end in a colon are the lines of a form. What stands below the
    list may belong to its last item.
    """
    are_leading = [_lacks_own_list(item) for item in block.items]
    if all(are_leading):
        return
    for item, is_leading in zip(block.items[:-1], are_leading, strict=False):
        if is_leading:
            yield words_of(item[-1])[-80:]


def _lacks_own_list(item: Prose) -> bool:
    return bool(item) and leads_in(item[-1])


def leads_in(block: Block) -> bool:
    """Tell whether a paragraph announces a list."""
    return isinstance(block, Paragraph) and LEADS_IN.search(words_of(block)) is not None


def _lacks_list(below: Sequence[Block], *, goes_on: bool) -> bool:
    """Tell whether nothing follows, or lines that look like items without marks."""
    if not below:
        return not goes_on
    lines = [words_of(block) for block in below if isinstance(block, Paragraph)]
    if len(lines) < len(below) or any(len(line) > LONGEST_ITEM for line in lines):
        return False
    return len(lines) == FEWEST_ITEMS or not ENDS.search(lines[0])
