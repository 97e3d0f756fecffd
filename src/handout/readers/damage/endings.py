"""Texts that stop in the middle: "help you with your kidney prob".

Many a good item of a list ends without a full stop, so that alone tells nothing of
an item: something must stand there where no text ends.
"""

import re
from collections.abc import Iterator, Sequence

from handout.model import Condition
from handout.prose import Block, List, Paragraph, Prose
from handout.readers.damage.structure import ENDS, LEADS_IN, leads_in
from handout.readers.damage.stubs import LINKING, STUBS
from handout.readers.damage.texts import LONGEST_WORD, name_of, words_of

ELLIPSIS = re.compile(r"(?:\.\.\.|…|\[\.\.\.\]|\[…\])$")
STUMP = re.compile(
    r"(?:\bin|\bde cada) \d{1,3},\d{0,2}$|[a-z]</?[a-z]{0,10}$|&[a-z]{0,6}$"
    r"|\([^()]{0,80}$|\b(?:is|has|have|with|of|for|as|be|by|take) an?$"
)
"""A number without its last digits, an opened tag, sign or bracket, a bare "a"."""

LAST_WORD = re.compile(r"(?<![\w-])[^\W\d_]+$")

TAIL = 100
"""Letters at the end that are looked at, however long a text is."""

SENTENCE_LENGTH = 60
SHORT_SENTENCE = 15
"""Letters of a text that should have an end: of a clinic's own, and where the
publisher, or the author above it, writes whole sentences.
"""

OWN = "clinic/"

FEWEST_OTHERS = 3
FEWEST_WORDS = 3

CONTACT = re.compile(r"\d[\d -]{3,}$|[\w-]\.(?:gov|org|com|net|edu)[/\w.-]{0,80}$")
"""A number to call, a postal code or an address: no sentence ends so."""


def cut_off(condition: Condition) -> Iterator[tuple[str, str]]:
    """Yield section and words where a text stops in the middle of a sentence."""
    language = condition.language
    is_published = not condition.id.startswith(OWN)
    for section in condition.sections:
        for last in _last_words(section.prose):
            is_stump = _is_stump(last, language)
            if is_stump or _lacks_end(section.prose, last, is_published=is_published):
                yield name_of(section), last[-60:]


def _last_words(prose: Prose) -> Iterator[str]:
    """Yield the last line of a section, unless a table or a figure ends it."""
    for block in prose[-1:]:
        if isinstance(block, Paragraph):
            yield words_of(block)
        elif isinstance(block, List):
            yield from _last_words(block.items[-1])


def _is_stump(words: str, language: str) -> bool:
    """Tell whether words end where no words end."""
    if STUMP.search(words[-TAIL:]):
        return True
    last = LAST_WORD.search(words[-LONGEST_WORD:])
    ends = STUBS.get(language, frozenset()) | LINKING.get(language, frozenset())
    return last is not None and last[0] in ends and last[0] != words


def _lacks_end(prose: Prose, last: str, *, is_published: bool) -> bool:
    """Tell whether an end is missing that all that stands beside it has."""
    block = prose[-1]
    if isinstance(block, List):
        return _is_odd_one(block)
    if ELLIPSIS.search(last):
        return True
    are_sentences = is_published or _are_sentences(prose[:-1])
    shortest = SHORT_SENTENCE if are_sentences else SENTENCE_LENGTH
    return _is_sentence(last, shortest) and not any(map(leads_in, prose))


def _are_sentences(blocks: Sequence[Block]) -> bool:
    """Tell whether there are blocks, and all of them are ended paragraphs."""
    ended = (
        isinstance(block, Paragraph) and ENDS.search(words_of(block)[-TAIL:])
        for block in blocks
    )
    return bool(blocks) and all(ended)


def _is_odd_one(block: List) -> bool:
    """Tell whether only the last item of a list of sentences has no end."""
    *others, last = [" ".join(_last_words(item)) for item in block.items]
    are_sentences = len(others) >= FEWEST_OTHERS and all(map(ENDS.search, others))
    is_long = len(last.split()) >= FEWEST_WORDS
    return are_sentences and is_long and not _is_ended(last)


def _is_sentence(words: str, shortest: int) -> bool:
    """Tell whether words without an end are a sentence, and no name or address."""
    if len(words) < shortest or _is_ended(words):
        return False
    each = words.split()
    return sum(word[0].islower() for word in each) * 2 > len(each)


def _is_ended(words: str) -> bool:
    return any(end.search(words[-TAIL:]) for end in (ENDS, LEADS_IN, CONTACT))
