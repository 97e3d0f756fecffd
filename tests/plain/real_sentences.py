"""Sentences of the shared pages, where they are beside the project."""

import functools
import re

from conftest import SHARED
from corpus.pages import SECTIONS, rows

PAGES = SHARED / "data" / "genetics-pages.jsonl"
END = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
PARAGRAPH_END = re.compile(r"\s{2,}")


@functools.cache
def sections() -> tuple[str, ...]:
    """Return each section of each page; none where the pages are not there."""
    if not PAGES.exists():
        return ()
    return tuple(
        text for row in rows(PAGES) for kind in SECTIONS if (text := row.get(kind))
    )


@functools.cache
def real_sentences() -> tuple[str, ...]:
    """Return the sentences of the shared pages, each once, in their order."""
    found = (
        " ".join(sentence.split())
        for section in sections()
        for sentence in END.split(section)
    )
    return tuple(dict.fromkeys(sentence for sentence in found if sentence))
