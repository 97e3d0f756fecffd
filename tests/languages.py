"""One invented illness in the languages that handout speaks beside English."""

from pathlib import Path

import handout
from handout.compose import Composed, Level, Request, compose
from handout.document import Document
from handout.model import Clinic
from handout.model.clinic import Phone
from handout.sources import SourceReading

FOLDER = Path(__file__).parent / "fixtures" / "languages"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("??.yaml"))
CLINIC = Clinic(
    name="Riverbend Test Clinic",
    phones=(Phone(number="903-555-0142"),),
    website="https://riverbend.example/",
)


def read(language: str) -> SourceReading:
    """Return the illness and its plain words in one language."""
    return handout.read(FOLDER / f"{language}.yaml")


def composed(language: str, level: Level = "plain") -> Composed:
    """Compose the sheet of one language."""
    reading = read(language)
    condition = reading.conditions[0]
    overlay = reading.overlay_for(condition)
    request = Request(level=level)
    return compose(condition, request, overlay=overlay, clinic=CLINIC)


def document(language: str, level: Level = "plain") -> Document:
    """Return the document of one language."""
    return composed(language, level).document
