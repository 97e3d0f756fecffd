"""Structure that was lost: paragraphs run together, lists and ends that are missing."""

import re
from collections.abc import Iterator, Sequence

from handout.model import Condition
from handout.model.condition import Section
from handout.prose import Block, List, Paragraph
from handout.readers.pieces import fold

JOINT = re.compile(r"(?<=[a-z)\]])\.(?=[A-Z][a-z]+\b(?!\.))")
LAST_WORD = re.compile(r"(?<![A-Za-z])(?P<word>[A-Za-z]*[a-z]{2})[)\]]?$")
LONGEST_WORD = 40
"""Where two sentences meet, and the word before it that is no abbreviation."""

ABBREVIATIONS = frozenset(
    {"dr", "st", "mr", "ms", "mrs", "prof", "no", "vs", "jr", "sr", "inc"}
)
"""Words with a full stop of their own, which may stand right before a name."""

ENDS = re.compile(r"[.!?:;…][\"'”’»)\]*†‡®™0-9]*$|[\"”»)\]]$")
"""How a paragraph of sentences ends; a note's number may stand behind it."""

ELLIPSIS = re.compile(r"(?:\.\.\.|…|\[\.\.\.\]|\[…\])$")
LEADS_IN = re.compile(
    r":$|\b(?:including|includes|such as|the following|incluyen?|tales como|como)$"
)
LONGEST_ITEM = 160
FEWEST_ITEMS = 2
SENTENCE_LENGTH = 60

PLACEHOLDERS = (
    r"lorem ipsum.*",
    r"placeholder.*",
    r"(?:tbd|tba|n/?a|todo|fixme|xxx++|\?++|-++|\.++|none yet)\W*+",
    r"(?:\w+ )?(?:is )?to be (?:added|determined|completed|written|announced)\W*",
    r"(?:\w+ )?(?:coming soon|under construction|goes here|to follow)\W*",
    r"(?:no|not) (?:\w+ )?(?:is |was )?(?:available|found|provided|entered)( yet)?\W*",
    r"[\[<(]?(?:insert|enter|add|type|write)\b.{0,60}\bhere\b.{0,20}",
    r"\[[^\]]{0,80}\]",
    r"(?:por completar|pendiente|en construcción)\W*",
    r"(?:sin|no hay) (?:información|datos|texto)(?: disponibles?)?\W*",
)
PLACEHOLDER = re.compile("|".join(PLACEHOLDERS), re.IGNORECASE | re.DOTALL)
"""What is written where a text is still to come."""

QUESTION = re.compile(r"[^.!?]{3,200}\?")


def run_together(condition: Condition) -> Iterator[tuple[str, str]]:
    """Yield section and words where two sentences meet without a space."""
    for section in condition.sections:
        for block in section.prose:
            for text in block.texts():
                yield from ((_name(section), words) for words in _joints(text.plain))


def _joints(words: str) -> Iterator[str]:
    for joint in JOINT.finditer(words):
        before = words[max(joint.start() - LONGEST_WORD, 0) : joint.start()]
        last = LAST_WORD.search(before)
        if last and last["word"].lower() not in ABBREVIATIONS:
            yield words[max(joint.start() - 15, 0) : joint.end() + 20]


def lost_lists(condition: Condition) -> Iterator[tuple[str, str]]:
    """Yield section and words where a list is announced and none follows."""
    sections = condition.sections
    for position, section in enumerate(sections):
        goes_on = any(
            below.level > 1 for below in sections[position + 1 : position + 2]
        )
        for number, block in enumerate(section.prose):
            below = section.prose[number + 1 : number + 1 + FEWEST_ITEMS]
            if _leads_in(block) and _lacks_list(below, goes_on=goes_on):
                yield _name(section), _words(block)[-80:]


def _leads_in(block: Block) -> bool:
    return isinstance(block, Paragraph) and LEADS_IN.search(_words(block)) is not None


def _lacks_list(below: Sequence[Block], *, goes_on: bool) -> bool:
    """Tell whether nothing follows, or lines that look like items without marks."""
    if not below:
        return not goes_on
    lines = [_words(block) for block in below if isinstance(block, Paragraph)]
    if len(lines) < len(below) or any(len(line) > LONGEST_ITEM for line in lines):
        return False
    return len(lines) == FEWEST_ITEMS or not ENDS.search(lines[0])


def cut_off(condition: Condition) -> Iterator[tuple[str, str]]:
    """Yield section and words where a text stops in the middle of a sentence.

    Where a list lost its marks, its last item is no sentence that was cut.
    """
    for section in condition.sections:
        if any(map(_leads_in, section.prose)):
            continue
        for block in section.prose[-1:]:
            if isinstance(block, Paragraph) and _is_cut(_words(block)):
                yield _name(section), _words(block)[-60:]


def _is_cut(words: str) -> bool:
    if ELLIPSIS.search(words):
        return True
    is_sentence = len(words) >= SENTENCE_LENGTH
    return is_sentence and not ENDS.search(words) and not LEADS_IN.search(words)


def placeholders(condition: Condition) -> Iterator[tuple[str, str]]:
    """Yield section and words where something only stands for a text."""
    for section in condition.sections:
        words = fold(section.prose.plain)
        only_asks = QUESTION.fullmatch(words) is not None
        repeats = _bare(words) == _bare(section.heading)
        is_list = any(isinstance(block, List) for block in section.prose)
        if PLACEHOLDER.fullmatch(words) or ((only_asks or repeats) and not is_list):
            yield _name(section), words[:80]


def _words(block: Block) -> str:
    return fold(" ".join(text.plain for text in block.texts()))


def _bare(words: str) -> str:
    return words.casefold().strip("¿?. ")


def _name(section: Section) -> str:
    return section.heading or section.kind
