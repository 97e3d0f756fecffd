"""Large files of invented records, in the sizes of the real ones."""

import re
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measures import ROOT

FIXTURES = ROOT / "tests" / "fixtures"
MEGABYTE = 1_000_000
SENTENCE = "People with tideglass syndrome have hands that shine when the tide is low. "
PROSE = f"<html:p>{SENTENCE * 8}</html:p>" * 4
"""Paragraphs that make the text of a record as long as a real one."""

SITES = 25
"""Linked sites of a topic."""


def write_genetics(path: Path, count: int) -> None:
    """Write a bulk file of so many conditions."""
    source = FIXTURES / "genetics" / "ghr-summaries-invented.xml"
    text = source.read_text(encoding="utf-8")
    record = _first(text, "health-condition-summary")
    long = record.replace("</html:ul></html>", f"</html:ul>{PROSE}</html>", 1)
    records = (
        long.replace("tideglass-syndrome", f"tideglass-{n}") for n in range(count)
    )
    _write(path, text[: text.index("<health-condition-summary")], records, "summaries")


def write_topics(path: Path, megabytes: int) -> None:
    """Write a file of topics of that size."""
    source = FIXTURES / "topics" / "mplus_topics_invented.xml"
    text = source.read_text(encoding="utf-8")
    record = _first(text, "health-topic")
    long = record.replace("<site ", f"{_first(record, 'site') * SITES}<site ", 1)
    count = megabytes * MEGABYTE // len(long.encode())
    records = (long.replace("moonhair.html", f"moonhair{n}.html") for n in range(count))
    beginning = text[: text.index("<!-- <health-topic>")]
    _write(path, beginning, records, "health-topics")


def _first(text: str, tag: str) -> str:
    record = re.search(rf"^\s*<{tag}\b.*?</{tag}>", text, re.DOTALL | re.MULTILINE)
    if record is None:
        message = f"the fixture has no {tag}"
        raise ValueError(message)
    return record[0]


def _write(path: Path, beginning: str, records: Iterator[str], root: str) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(beginning)
        file.writelines(records)
        file.write(f"</{root}>\n")
