"""The readability report as lines of text, for a terminal of eighty columns."""

import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from handout.cli.readability_grades import grades
from handout.plain.readability import Report
from handout.plain.readability.checklists import Checked
from handout.plain.readability.hard_sentences import HardSentence
from handout.plain.readability.hard_words import HardWord
from handout.plain.readability.notices import Notice

WIDTH = 79
MOST_SENTENCES = 20
MOST_WORDS = 40
"""As many as one sitting can mend; --html and --json list all."""
STATES = ("not met", "needs a person", "met", "does not apply")
LEVELS = {"full": "Full text: ", "plain": "Plain language: ", "": ""}


def lines(report: Report) -> Iterator[str]:
    """Yield the report from its grades to what a person has to look at."""
    yield from textwrap.wrap(report.title, WIDTH)
    yield size(report)
    yield from _paragraphs(report.notes)
    yield from _headed("Grades", grades(report))
    yield from _headed(
        "Hard sentences, the hardest first", _sentences(report.hard_sentences)
    )
    share = f"{report.explained_share:.0%} explained"
    yield from _headed(f"Hard words, {share}", _words(report.hard_words))
    for heading, notices in notice_lists(report).items():
        yield from _headed(heading, _notices(notices))
    for name, items in groupby(report.checklists, key=lambda item: item.checklist):
        yield from _headed(f"{name}, as far as a program can tell", _checklist(items))


def size(report: Report) -> str:
    """Say what was measured: the level, sentences and words."""
    whole = report.measured
    sentences = f"{whole.sentences:,} sentence{'s' * (whole.sentences != 1)}"
    words = f"{whole.words:,} word{'s' * (whole.words != 1)}"
    return f"{LEVELS[report.level]}{sentences}, {words}"


def notice_lists(report: Report) -> dict[str, tuple[Notice, ...]]:
    """Return what else was noticed, by heading."""
    return {
        "Numbers in a hard form": report.numbers,
        "Abbreviations that nobody explains": report.acronyms,
        "Verbs in the passive": report.passives,
        "Long paragraphs": report.long_paragraphs,
        "Words that can hurt": report.hurtful_words,
    }


def by_remedy(notices: Iterable[Notice]) -> dict[str, dict[str, list[str]]]:
    """Return what was found by remedy and section; how often, where it recurs."""
    told: dict[str, dict[str, list[str]]] = {}
    counts = Counter(notices)
    for notice, count in counts.items():
        places = told.setdefault(notice.remedy, {})
        places.setdefault(notice.section, []).append(_times(notice.found, count))
    return told


def _times(words: str, count: int) -> str:
    return f"{words} ({count})" if count > 1 else words


def by_state(items: Iterable[Checked]) -> dict[str, list[Checked]]:
    """Return items by their state, what is to do first; no state is empty."""
    told = list(items)
    found = {state: [item for item in told if item.state == state] for state in STATES}
    return {state: group for state, group in found.items() if group}


def advised(word: HardWord) -> str:
    """Say what the lexicon says of a hard word; empty where it says nothing."""
    if word.plainer:
        return f'say "{word.plainer}"'
    return f'means "{word.meaning}"' if word.meaning else ""


def _headed(heading: str, told: Iterable[str]) -> Iterator[str]:
    """Yield lines under a heading, or nothing where there are none."""
    found = list(told)
    if found:
        yield from ("", heading, "-" * len(heading), *found)


def _paragraphs(notes: Iterable[str]) -> Iterator[str]:
    for note in notes:
        yield from ("", *textwrap.wrap(note, WIDTH))


def _sentences(sentences: tuple[HardSentence, ...]) -> Iterator[str]:
    for number, sentence in enumerate(sentences[:MOST_SENTENCES], 1):
        yield from ("",) * (number > 1)
        place = f"{sentence.section} - " if sentence.section else ""
        yield from _hung(f"{number:2}. ", sentence.text)
        yield from _hung("    ", f"{place}{'; '.join(sentence.reasons)}")
    yield from _more(len(sentences) - MOST_SENTENCES)


def _words(words: tuple[HardWord, ...]) -> Iterator[str]:
    unexplained = [word for word in words if not word.explained]
    explained = [word for word in words if word.explained]
    if unexplained:
        yield "Not explained:"
        yield from _advice(unexplained[:MOST_WORDS])
        yield from _more(len(unexplained) - MOST_WORDS)
    if explained:
        told = ", ".join(_times(word.word, word.count) for word in explained)
        yield from _hung("", f"Explained: {told}")


def _advice(words: list[HardWord]) -> Iterator[str]:
    """Yield each word with what the lexicon says of it, in two columns."""
    named = {_times(word.word, word.count): advised(word) for word in words}
    width = min(max(map(len, named)), WIDTH // 3)
    for name, advice in named.items():
        yield from _hung(f"    {name:{width}}  ", advice or "-")


def _notices(notices: Iterable[Notice]) -> Iterator[str]:
    for remedy, places in by_remedy(notices).items():
        yield from _hung("", remedy)
        for place, found in places.items():
            told = "; ".join(found)
            yield from _hung("    ", f"{place} - {told}" if place else told)


def _checklist(items: Iterable[Checked]) -> Iterator[str]:
    for state, group in by_state(items).items():
        told = f"{state.capitalize()}: {len(group)}"
        if state == "does not apply":
            numbers = ", ".join(str(item.number) for item in group)
            yield f"{told} (items {numbers})"
            continue
        yield told
        for item in group:
            yield from _hung(f"    {item.number:2}. ", f"{item.asks} ({item.reason})")


def _more(count: int) -> Iterator[str]:
    if count > 0:
        yield f"    and {count} more; --html FILE lists them all."


def _hung(begin: str, words: str) -> list[str]:
    """Wrap words behind a beginning, further lines under the first word."""
    indent = " " * len(begin)
    wrapped = textwrap.wrap(
        words, WIDTH, initial_indent=begin, subsequent_indent=indent or "    "
    )
    return wrapped or [begin.rstrip()]
