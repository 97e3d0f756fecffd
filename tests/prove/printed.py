"""Whether the text of a Word file comes back: exported as text, and printed on pages.

The export keeps the order of every script. What is printed from right to left comes
back from a PDF in pieces, so of that only the letters are counted.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from handout.language_tags import has_right_to_left_letters
from handout.resources import FONTS, characters_of
from prove.programs import find, run
from prove.wordtext import GAP, RAISED, Said

# What is raised or lowered is printed out of line.
_OUT_OF_LINE = re.compile(f"{RAISED}[^{RAISED}]*{RAISED}")

# White space, our own marks, soft hyphens, the hyphens that a line break may add, and
# the line to write on, which is printed as a row of low lines.
_IGNORED = re.compile(
    rf"[\s_{RAISED}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\-\u2010\u2011]+"
)

# A letter that the face of the text lacks is drawn in another one, and so comes back
# out of line.
_FACE = characters_of(FONTS[0])


def pages_of(pdf: Path) -> list[str]:
    """Return the text of each page in the order of painting."""
    text = run([find("pdftotext"), "-raw", "-enc", "UTF-8", pdf, "-"])
    return text.split("\f")[:-1]


def faults_in_export(said: Said, exported: str) -> Iterator[str]:
    """Yield the first paragraph of the body that does not follow in the export."""
    text, place = _plain(exported), 0
    for stretch in _stretches(said.body):
        wanted = _plain(stretch)
        found = text.find(wanted, place)
        if found < 0:
            yield f"not exported, or not in this place: {stretch!r}"
            return
        place = found + len(wanted)


def faults_in_print(said: Said, pages: list[str]) -> Iterator[str]:
    """Yield what is not printed: of the body, of the notes, and at every foot."""
    lines = [_in_line(_plain(page)) for page in pages]
    for story in (said.body, said.notes):
        if missing := _first_missing(story, lines):
            yield f"not printed, or not in this place: {missing!r}"
    for number, line in enumerate(lines, 1):
        for words in _left_to_right(said.foot):
            if words not in line:
                yield f"not at the foot of page {number}: {words!r}"
    if lost := _lost_letters(said, pages):
        yield f"not printed: {lost}"


def _first_missing(story: Iterable[str], pages: list[str]) -> str:
    """Return the first paragraph that does not follow the one before it.

    Where a page ends, its notes, the foot and the head of a table may stand between
    two halves of a paragraph.
    """
    number, place = 0, 0
    for wanted in _left_to_right(story):
        rest = wanted
        while rest and number < len(pages):
            length = _printed_of(rest, pages[number], place)
            if length:
                place = pages[number].find(rest[:length], place) + length
                rest = rest[length:]
            if rest:
                number, place = number + 1, 0
        if rest:
            return wanted
    return ""


def _printed_of(wanted: str, page: str, place: int) -> int:
    """Return how many of the first letters stand together on a page after a place."""
    if page.find(wanted, place) >= 0:
        return len(wanted)
    least, most = 0, len(wanted) - 1
    while least < most:
        middle = (least + most + 1) // 2
        if page.find(wanted[:middle], place) >= 0:
            least = middle
        else:
            most = middle - 1
    return least


def _stretches(story: Iterable[str]) -> Iterator[str]:
    """Yield what stands between the gaps of the paragraphs, if it says something."""
    for stretch in chain.from_iterable(words.split(GAP) for words in story):
        if _plain(stretch):
            yield stretch


def _left_to_right(story: Iterable[str]) -> Iterator[str]:
    """Yield what comes back in its order: what stands in text from left to right.

    A Latin name between paragraphs from right to left is set in their direction.
    """
    said = [*story]
    turned = [has_right_to_left_letters(words) for words in said]
    for number, words in enumerate(said):
        if not any(turned[max(0, number - 1) : number + 2]):
            level = _OUT_OF_LINE.sub(GAP, words)
            yield from filter(None, map(_in_line, map(_plain, _stretches([level]))))


def _lost_letters(said: Said, pages: list[str]) -> str:
    """Return the letters of other faces that are printed less often than they stand."""
    stories = chain(said.body, said.notes)
    wanted = sum(map(_out_of_line, stories), Counter[str]())
    return " ".join(wanted - sum(map(_out_of_line, pages), Counter[str]()))


def _plain(text: str) -> str:
    return _IGNORED.sub("", unicodedata.normalize("NFKC", text)).casefold()


def _in_line(plain: str) -> str:
    return "".join(letter for letter in plain if letter in _FACE)


def _out_of_line(text: str) -> Counter[str]:
    visible = _plain(text.replace(GAP, ""))
    return Counter(letter for letter in visible if letter not in _FACE)
