"""The command: how many sentences of a file of pages the table of statements knows.

PYTHONPATH=src:tests python -m plain.statements PAGES.jsonl            shares
PYTHONPATH=src:tests python -m plain.statements PAGES.jsonl --unknown causes
                                                   what it does not know most often

Each line of the file is a page: `name`, `synonyms`, and the text of each section.
"""

import argparse
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from handout.plain.statements import Names, recognise
from handout.plain.statements.names import MARK, masked

SECTIONS = ("inheritance", "frequency", "causes", "description")
PARAGRAPH = re.compile(r"\n|  +")
SENTENCE = re.compile(r"(?<=[.!?])[\"')\]”]*\s+(?=[\"'(\[“]?[A-Z0-9])")
MOST_SHOWN = 60
MASKS = (
    (re.compile(rf"{MARK}\d+{MARK}"), "<CONDITION>"),
    (re.compile(r"\b[A-Z][A-Z0-9]+\b"), "<GENE>"),
    (re.compile(r"\d+(?:,\d{3})*"), "<NUMBER>"),
)


def main() -> int:
    """Print the share of each section, or the sentences that no row knows."""
    options = _options()
    lines = Path(options.pages).read_text("utf-8").splitlines()
    pages = [json.loads(line) for line in lines]
    if options.unknown:
        _tell(*_unknown(pages, options.unknown))
    else:
        _tell(*(_share(pages, section) for section in SECTIONS))
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m plain.statements")
    parser.add_argument("pages")
    parser.add_argument("--unknown", choices=SECTIONS, default="")
    return parser.parse_args()


def _tell(*lines: str) -> None:
    sys.stdout.write("\n".join(lines) + "\n")


def _share(pages: list[dict[str, Any]], section: str) -> str:
    started = time.perf_counter()
    known = [
        recognise(said, names) is not None for said, names in _said(pages, section)
    ]
    spent = (time.perf_counter() - started) / len(pages) * 1000
    share = sum(known) / len(known)
    return f"{section:12} {sum(known):5} of {len(known):5} {share:6.1%} {spent:5.2f} ms"


def _unknown(pages: list[dict[str, Any]], section: str) -> list[str]:
    unknown = Counter(
        _type(said, names)
        for said, names in _said(pages, section)
        if recognise(said, names) is None
    )
    return [f"{count:5} {kind}" for kind, count in unknown.most_common(MOST_SHOWN)]


def _type(said: str, names: Names) -> str:
    sentence = masked(said, names).sentence
    for known, mask in MASKS:
        sentence = known.sub(mask, sentence)
    return sentence


def _said(pages: list[dict[str, Any]], section: str) -> Iterator[tuple[str, Names]]:
    """Yield the sentences of a section of all pages, each with its names."""
    for page in pages:
        names = Names(condition=page["name"], others=tuple(page["synonyms"]))
        for block in PARAGRAPH.split(page[section] or ""):
            yield from ((said, names) for said in SENTENCE.split(block) if said.strip())


if __name__ == "__main__":
    sys.exit(main())
