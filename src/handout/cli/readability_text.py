"""The readability report as lines of text, for a terminal."""

import textwrap
from collections.abc import Iterable, Iterator
from itertools import groupby

from handout.plain.readability import Report
from handout.plain.readability.checklists import Checked
from handout.plain.readability.hard_sentences import HardSentence
from handout.plain.readability.hard_words import HardWord
from handout.plain.readability.notices import Notice
from handout.plain.readability.scores import Measured, Score

WIDTH = 79
STATES = ("not met", "needs a person", "met", "does not apply")


def lines(report: Report) -> Iterator[str]:
    """Yield the report from its grades to what a person has to look at."""
    whole = report.measured
    yield report.title
    yield f"{whole.sentences} sentences, {whole.words} words"
    yield from _paragraphs(report.notes)
    yield from _headed("Grades", _grades(report))
    yield from _headed(
        "Hard sentences, the hardest first", _sentences(report.hard_sentences)
    )
    share = f"{report.explained_share:.0%} explained"
    yield from _headed(f"Hard words, {share}", _words(report.hard_words))
    for heading, notices in notice_lists(report).items():
        yield from _headed(heading, _notices(notices))
    for name, items in groupby(report.checklists, key=lambda item: item.checklist):
        yield from _headed(f"{name}, as far as a program can tell", _checklist(items))


def notice_lists(report: Report) -> dict[str, tuple[Notice, ...]]:
    """Return what else was noticed, by heading."""
    return {
        "Numbers in a hard form": report.numbers,
        "Abbreviations that nobody explains": report.acronyms,
        "Verbs in the passive": report.passives,
        "Long paragraphs": report.long_paragraphs,
        "Words that can hurt": report.hurtful_words,
    }


def by_state(items: Iterable[Checked]) -> dict[str, list[Checked]]:
    """Return items by their state, what is to do first; no state is empty."""
    told = list(items)
    found = {state: [item for item in told if item.state == state] for state in STATES}
    return {state: group for state, group in found.items() if group}


def verdict(measured: Measured) -> str:
    """Say whether a text meets the targets."""
    words = {True: "met", False: "not met", None: "no grade"}
    return words[measured.meets]


def _headed(heading: str, told: Iterable[str]) -> Iterator[str]:
    """Yield lines under a heading, or nothing where there are none."""
    found = list(told)
    if found:
        yield from ("", heading, "-" * len(heading), *found)


def _paragraphs(notes: Iterable[str]) -> Iterator[str]:
    for note in notes:
        yield from ("", *textwrap.wrap(note, WIDTH))


def _grades(report: Report) -> Iterator[str]:
    """Yield a table with a column a formula."""
    whole = report.measured
    if whole.scores:
        yield from _table((*_whole_rows(whole), *_section_rows(report)))


def _whole_rows(whole: Measured) -> Iterator[tuple[str, ...]]:
    scores = whole.scores
    yield ("", *(score.formula for score in scores), "")
    yield ("Target", *(score.target or "none" for score in scores), "")
    values = (f"{score.value:.1f}" for score in scores)
    yield ("The whole text", *values, verdict(whole))
    yield ("  items as sentences", *(f"{score.apart:.1f}" for score in scores), "")
    yield ("  lists joined", *(f"{score.joined:.1f}" for score in scores), "")
    yield ("  explained words set aside", *map(_aside, scores), "")


def _section_rows(report: Report) -> Iterator[tuple[str, ...]]:
    for section in report.sections:
        if scores := section.measured.scores:
            values = (f"{score.value:.1f}" for score in scores)
            yield (section.name, *values, verdict(section.measured))


def _aside(score: Score) -> str:
    return "none left" if score.set_aside is None else f"{score.set_aside:.1f}"


def _table(rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    told = list(rows)
    widths = [max(map(len, column)) for column in zip(*told, strict=True)]
    for row in told:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()


def _sentences(sentences: Iterable[HardSentence]) -> Iterator[str]:
    for number, sentence in enumerate(sentences, 1):
        told = f"{number}. {sentence.text}"
        yield from textwrap.wrap(told, WIDTH, subsequent_indent="   ")
        place = f"{sentence.section}: " if sentence.section else ""
        reasons = f"{place}{'; '.join(sentence.reasons)}"
        yield from _indented(reasons)


def _words(words: Iterable[HardWord]) -> Iterator[str]:
    for word in words:
        state = "explained" if word.explained else "not explained"
        plainer = f', try "{word.plainer}"' if word.plainer else ""
        yield f"{word.word} ({word.count}): {state}{plainer}"


def _notices(notices: Iterable[Notice]) -> Iterator[str]:
    for notice in notices:
        place = f" ({notice.section})" if notice.section else ""
        yield f"{notice.found}{place}: {notice.remedy}"


def _checklist(items: Iterable[Checked]) -> Iterator[str]:
    for state, group in by_state(items).items():
        yield f"{state}: {len(group)}"
        for item in group:
            yield from _indented(f"{item.number}. {item.asks} {item.reason}")


def _indented(words: str) -> list[str]:
    return textwrap.wrap(
        words, WIDTH, initial_indent="    ", subsequent_indent="       "
    )
