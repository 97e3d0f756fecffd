"""The documents that are rendered in bulk, whatever the format and the layout."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

import handout
from conftest import TESTS
from corpus.files import DATA, reading_of
from handout.compose import Composed, Level, Request, compose
from handout.model import Condition
from handout.resources import Resources, folder
from handout.sources import read_clinic
from stress.notes import with_notes
from stress.pictures import RESOURCES
from stress.sheets import LANGUAGES, stress_document
from stress.wordlist import Language

CAPTURE = DATA / "alps-page-capture.txt"
PAGES = DATA / "genetics-pages.jsonl"
SAMPLED = 60
"""Pages of the corpus that are rendered in many layouts."""

LEVELS: tuple[Level, ...] = ("full", "plain")


class Matter(NamedTuple):
    """A document, and the pictures that it shows."""

    composed: Composed
    resources: Resources


class Sheet(NamedTuple):
    """What is rendered: its name, and how its document is made, in any process.

    `has_known_tags` says that the tags can be counted on the document: where notes
    stand depends on the print size, and so does the number of lists.
    """

    name: str
    make: Callable[[], Matter]
    has_known_tags: bool = False


def sample_sheets() -> Iterator[Sheet]:
    """Yield the sample, and a real page if it is here, at both levels."""
    yield from (Sheet(f"alps-{level}", partial(_sample, level)) for level in LEVELS)
    if CAPTURE.exists():
        for level in LEVELS:
            yield Sheet(f"capture-{level}", partial(_captured, level))


@cache
def corpus_sheets() -> tuple[Sheet, ...]:
    """Return every page of the corpus at the full level; none where it is missing."""
    if not PAGES.exists():
        print(f"No page of the corpus: {PAGES.name} is not beside the project.")
        return ()
    return tuple(
        Sheet(condition.id.rpartition("/")[2][:60], partial(_page, condition))
        for condition in reading_of(PAGES).conditions
    )


def sampled(sheets: Sequence[Sheet]) -> Sequence[Sheet]:
    """Return a few sheets from all over the corpus."""
    return sheets[:: max(1, len(sheets) // SAMPLED)][:SAMPLED]


def stress_sheet(language: Language) -> Sheet:
    """Return the stress document of a language."""
    return Sheet(f"stress-{language}", partial(_stress, language), has_known_tags=True)


def noted_sheet(language: Language) -> Sheet:
    """Return the stress document of a language with notes."""
    return Sheet(f"notes-{language}", partial(_noted, language))


def stress_sheets() -> Iterator[Sheet]:
    """Yield the stress documents of all languages, without notes and with."""
    for language in LANGUAGES:
        yield stress_sheet(language)
        yield noted_sheet(language)


def _sample(level: Level) -> Matter:
    return _read("alps", level, folder("templates") / "sample" / "clinic.yaml")


def _captured(level: Level) -> Matter:
    return _read(CAPTURE, level, TESTS / "fixtures" / "clinic.yaml")


def _read(source: str | Path, level: Level, clinic: Path) -> Matter:
    """Compose a source with its plain words, for a clinic with or without a logo."""
    reading, ours = handout.read(source), read_clinic(clinic)
    condition = reading.conditions[0]
    overlay = reading.overlay_for(condition)
    request = Request(level=level)
    composed = compose(condition, request, overlay=overlay, clinic=ours.clinic)
    return Matter(composed, ours.resources.with_pictures(reading.resources.pictures))


def _page(condition: Condition) -> Matter:
    return Matter(compose(condition, Request(level="full")), Resources())


def _stress(language: Language) -> Matter:
    return Matter(Composed(document=stress_document(language)), RESOURCES)


def _noted(language: Language) -> Matter:
    noted = with_notes(stress_document(language))
    return Matter(Composed(document=noted), RESOURCES)
