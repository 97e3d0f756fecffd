"""The sample: its facts are all there, its words are our own and easy to read."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from authored import load
from handout.model import Clinic, Condition, Overlay
from handout.model.additions import Answer
from handout.plain.statements.family import family_diagram
from handout.resources import folder

SAMPLE = folder("templates") / "sample"
NAME = "autoimmune-lymphoproliferative-syndrome"
CONDITION = load(SAMPLE / f"{NAME}.yaml", Condition)
OVERLAY = load(SAMPLE / f"{NAME}.overlay.yaml", Overlay)
CLINIC = load(SAMPLE / "clinic.yaml", Clinic)

QUESTIONS = {
    "description": ("what-is-it", "effects"),
    "frequency": ("how-common",),
    "causes": ("causes",),
    "inheritance": ("families",),
}
"""The questions of the plain sheet under which a section's facts may stand."""


class Fact(NamedTuple):
    """One fact: the source's words for it, those of the full text, and plain ones.

    `plain` is empty where the plain sheet leaves the fact to the full text.
    """

    section: str
    source: str
    full: str
    plain: str


def facts() -> list[Fact]:
    """Read the table of facts, without its header."""
    table = Path(__file__).parent / "fixtures" / "sample-facts.tsv"
    _, *rows = table.read_text(encoding="utf-8").splitlines()
    return [Fact(*row.split("\t")) for row in rows]


def folded(text: str) -> str:
    """Return text in small letters with single spaces."""
    return " ".join(text.replace("\u2019", "'").lower().split())


def full(section: str) -> str:
    """Return the full text of a section."""
    return "\n".join(
        found.prose.plain for found in CONDITION.sections if found.kind == section
    )


def words_of(answer: Answer) -> list[str]:
    """Return the passages of an answer, each a string."""
    return [passage.prose.plain for passage in answer.passages]


def plain(section: str) -> str:
    """Return the plain text that stands for a section."""
    asked = QUESTIONS[section]
    answers = [words_of(found) for found in OVERLAY.answers if found.question in asked]
    return "\n".join(words for answer in answers for words in answer)


def passages() -> list[str]:
    """Return the plain text of every passage."""
    return [passage.prose.plain for passage in OVERLAY.passages]


def own_words() -> Iterator[str]:
    """Yield all text that is ours: not the titles of articles and of web pages."""
    yield from (section.prose.plain for section in CONDITION.sections)
    yield from (section.heading for section in CONDITION.sections)
    yield CONDITION.disclaimers.plain
    yield CONDITION.source.attribution
    yield from passages()
    yield from (word.meaning.plain for word in OVERLAY.words)
    yield from (line.plain for line in (*OVERLAY.questions, *OVERLAY.tell_back))
    yield from (fact.source for fact in facts())


def runs(text: str, length: int = 8) -> set[tuple[str, ...]]:
    """Return every run of so many words, punctuation aside."""
    words = re.findall(r"\w+", folded(text))
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}


def sentences(texts: Iterable[str]) -> list[list[str]]:
    """Part texts into sentences of words; a list goes on from its lead."""
    joined = (" ".join(text.split()) for text in texts)
    parts = (part for text in joined for part in re.split(r"(?<=[.?!]) ", text))
    return [re.findall(r"[\w'-]+", part) for part in parts]


def syllables(word: str) -> int:
    """Count groups of vowels, but for a silent `e`, `es` or `ed` at the end."""
    spoken = re.sub(r"(?<=[^aeiouylt])e$|(?<=[^aeiouydt])ed$", "", word.lower())
    return max(1, len(re.findall(r"[aeiouy]+", spoken)))


def grade(texts: Iterable[str]) -> float:
    """Return the Flesch-Kincaid grade: 0.39 W/S + 11.8 Y/W - 15.59."""
    found = sentences(texts)
    words = [word for sentence in found for word in sentence]
    spoken = sum(map(syllables, words))
    return 0.39 * len(words) / len(found) + 11.8 * spoken / len(words) - 15.59


def contrast_with_white(colour: str) -> float:
    """Return the contrast ratio of WCAG 2.2, 1.4.3, against white."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in channels
    )
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def test_full_text_keeps_every_fact() -> None:
    """Each number, gene, hedge and part of the body is in its own section."""
    lost = [
        fact for fact in facts() if folded(fact.full) not in folded(full(fact.section))
    ]
    assert lost == []


def test_plain_text_keeps_its_facts() -> None:
    """Each fact that the plain sheet tells is under a question that asks for it."""
    lost = [
        fact
        for fact in facts()
        if folded(fact.plain) not in folded(plain(fact.section))
    ]
    assert lost == []


def test_facts_are_those_of_the_source(shared_data: Path) -> None:
    """Each fact stands in the page that the sample names as its source."""
    page = folded((shared_data / "alps-page-capture.txt").read_text(encoding="utf-8"))
    assert [fact for fact in facts() if folded(fact.source) not in page] == []


def test_genes_and_citations_are_those_of_the_source(shared_data: Path) -> None:
    """Nine genes and six citations, each of them on the page."""
    page = (shared_data / "alps-page-capture.txt").read_text(encoding="utf-8")
    genes = [gene.symbol for group in CONDITION.gene_groups for gene in group.genes]
    numbers = [found.doi or found.address[-8:] for found in CONDITION.references]
    assert [len(genes), len(numbers)] == [9, 6]
    assert [name for name in (*genes, *numbers) if name not in page] == []


def test_no_sentence_is_the_source_s(shared_data: Path) -> None:
    """No run of eight words is shared with the page."""
    page = runs((shared_data / "alps-page-capture.txt").read_text(encoding="utf-8"))
    assert [run for text in own_words() for run in runs(text) & page] == []


def test_no_number_is_invented() -> None:
    """The source has 75 percent; the drawn family has the chance of its pattern."""
    told = "\n".join(full(section) for section in QUESTIONS)
    assert re.findall(r"\d+", told) == ["75"]
    assert re.findall(r"\d+", "\n".join(passages())) == ["75", "100", "1", "2"]


def test_the_drawn_family_is_that_of_its_pattern() -> None:
    """The files beside the overlay are what an automatic sheet would draw."""
    drawn = family_diagram("autosomal-dominant")
    assert drawn is not None
    files = [SAMPLE / f"autosomal-dominant.{ending}" for ending in ("svg", "png")]
    assert [file.read_bytes() for file in files] == [
        drawn.picture.data,
        drawn.picture.raster,
    ]


def test_plain_text_is_easy_to_read() -> None:
    """The plain sheet as a whole is at grade 6 or below."""
    assert grade(passages()) <= 6


@pytest.mark.parametrize("answer", OVERLAY.answers, ids=lambda found: found.question)
def test_every_answer_is_easy_to_read(answer: Answer) -> None:
    """No question is answered above grade 6.5."""
    assert grade(words_of(answer)) <= 6.5


def test_plain_sentences_are_short() -> None:
    """No line of the plain text has a sentence of more than twenty words."""
    lines = [line for text in passages() for line in text.splitlines()]
    assert [words for words in sentences(lines) if len(words) > 20] == []


def test_plain_text_fits_every_reader() -> None:
    """The text speaks of people with ALPS, so that it fits a parent, too."""
    told = folded(" ".join(passages()))
    assert re.findall(r"\b(?:you|your|yours|patients?|suffer\w*)\b", told) == []
    assert "people with alps" in told


def test_plain_text_adds_no_advice() -> None:
    """The source has no tests, treatment, advice or warning signs; nor have we."""
    asked = [answer.question for answer in OVERLAY.answers]
    assert asked == [found for part in QUESTIONS.values() for found in part]
    assert (OVERLAY.actions, OVERLAY.warning_signs) == ((), ())


def test_main_points_spare_the_reader() -> None:
    """Three main points, without prognosis and without parentage."""
    points = folded(" ".join(point.prose.plain for point in OVERLAY.main_points))
    assert len(OVERLAY.main_points) == 3
    assert re.findall(r"liv\w+|die|death|risk|cancer|lymphoma|parent", points) == []


def test_words_to_know_are_few_and_in_order() -> None:
    """At most eight words, in the order of the alphabet, each said aloud."""
    words = [word.word for word in OVERLAY.words]
    assert words == sorted(words)
    assert len(words) <= 8
    assert [word.word for word in OVERLAY.words if not word.say] == []


def test_words_to_know_are_used() -> None:
    """Each word to know stands in the plain text."""
    told = folded(" ".join(passages()))
    assert [word.word for word in OVERLAY.words if word.word not in told] == []


def test_overlay_was_written_from_this_text() -> None:
    """The overlay names each section of the sample by its present hash."""
    hashes = {found.kind: found.sha256[:12] for found in CONDITION.sections}
    assert OVERLAY.based_on.condition == CONDITION.id
    assert OVERLAY.based_on.sections == hashes


def test_sample_is_unreviewed() -> None:
    """Neither text nor any passage claims that somebody has reviewed it."""
    assert CONDITION.review is not None
    assert CONDITION.review.state == "draft"
    assert OVERLAY.review.state == "draft"
    assert [found for found in OVERLAY.passages if found.reviewed] == []


def test_clinic_is_invented() -> None:
    """Its numbers are those reserved for fiction, its address leads nowhere."""
    numbers = [phone.number for phone in CLINIC.phones]
    assert [found for found in numbers if not re.search(r"-555-01\d\d$", found)] == []
    assert CLINIC.website.endswith(".example/")


def test_clinic_colour_can_be_read() -> None:
    """The clinic's colour stands out from white by 7 to 1 or more."""
    assert CLINIC.colour is not None
    assert contrast_with_white(CLINIC.colour) >= 7
