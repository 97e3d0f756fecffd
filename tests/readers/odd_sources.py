"""Small sources of each kind, for the odd cases of real ones."""

import json

from handout.model import Condition
from handout.readers import Reading, read
from readers.pages import ADDRESS

TOPIC = "https://medlineplus.gov/moonhair.html"
SPANISH = "https://medlineplus.gov/spanish/moonhair.html"


def kinds(reading: Reading) -> set[str]:
    """Return the kinds of warnings of a reading."""
    return {warning.kind for warning in reading.warnings}


def topics(*records: str) -> Reading:
    """Read a health-topic file."""
    data = f"<health-topics total='9'>{''.join(records)}</health-topics>"
    return read(data.encode(), "topics.xml")


def topic(inside: str = "", *, summary: str = "", language: str = "English") -> str:
    """Return the record of a topic."""
    address = TOPIC if language == "English" else SPANISH
    text = f"<full-summary>{summary}</full-summary>" if summary else ""
    return (
        f"<health-topic title='Moonhair' url='{address}' id='1' "
        f"language='{language}' date-created='01/01/2024'>{inside}{text}</health-topic>"
    )


def genetics(**fields: object) -> Condition:
    """Read one condition of a data file of Genetics."""
    (condition,) = read(genetics_json(**fields), "x.json").conditions
    return condition


def genetics_json(**fields: object) -> bytes:
    """Return a data file of Genetics with one condition."""
    text = {"text": {"text-role": "description", "html": "<p>Paper.</p>"}}
    record = {"name": "Paper hand", "ghr-page": ADDRESS, "text-list": [text]}
    return json.dumps(record | fields).encode()


def answer(summary: str, **entry: object) -> Reading:
    """Read an answer of MedlinePlus Connect with one entry."""
    told = {
        "title": {"_value": "Moonhair"},
        "link": [{"href": TOPIC}],
        "id": {"_value": "tag: medlineplus.gov, 2026-08-10:/moonhair.html"},
        "summary": {"type": "html", "_value": summary},
    }
    answered = {"_value": "2026-10-08T09:10:11Z"}
    feed = {"id": {"_value": ""}, "updated": answered, "entry": [told | entry]}
    return read(json.dumps({"feed": feed}).encode(), "answer.json")
