"""Rows of the shared page collections to readings, through the readers' own rooms.

`genetics-pages.jsonl` holds pages of 2017 without their letters beyond ASCII,
`health-topics.jsonl` topics of 2024 without their list marks, and
`genetics-crawl.xml` whole pages of 2020, an alias a row.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lxml import etree

from handout.model import Condition
from handout.model.condition import (
    Gene,
    GeneGroup,
    Link,
    LinkGroup,
    Reference,
    Section,
    SectionKind,
)
from handout.prose import Prose, Text, paragraph
from handout.readers import Reading, capture
from handout.readers.damage import mended
from handout.readers.medlineplus.addresses import page_address
from handout.readers.medlineplus.terms import source
from handout.readers.reading import joined

SECTIONS: tuple[SectionKind, ...] = (
    "description",
    "frequency",
    "causes",
    "inheritance",
)
PARAGRAPHS = re.compile(r"\s{2,}")


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the objects of a file with one a line."""
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def genetics_pages(path: Path) -> Iterator[Reading]:
    """Yield the pages of 2017; two spaces part their paragraphs."""
    for row in rows(path):
        yield mended(Reading((_page(row),)), path.name)


def _page(row: dict[str, Any]) -> Condition:
    address = page_address(row["url"], row["id"])
    links = PARAGRAPHS.split(row.get("treatment_links") or "")
    return Condition(
        id=address.condition_id,
        title=row["name"],
        other_names=tuple(row["synonyms"]),
        sections=tuple(_sections(row)),
        resources=tuple(_resources(links)),
        source=source(address, {}),
    )


def _sections(row: dict[str, Any]) -> Iterator[Section]:
    for kind in SECTIONS:
        if text := (row.get(kind) or "").strip():
            blocks = map(paragraph, PARAGRAPHS.split(text))
            yield Section(kind=kind, prose=Prose(blocks))


def _resources(links: list[str]) -> Iterator[LinkGroup]:
    told = tuple(Link(text=words.lstrip("- ")) for words in links if words.strip("- "))
    if told:
        yield LinkGroup(heading="Diagnosis & Management", links=told)


def health_topics(path: Path) -> Iterator[Reading]:
    """Yield the topics of 2024, each as the text of a page."""
    for row in rows(path):
        parts = (
            f"URL of this page: {row['url']}",
            row["title"],
            "Summary",
            row["text"],
        )
        reading = capture.read("\n\n".join(parts).encode(), row["title"])
        yield mended(reading, path.name)


def genetics_crawl(path: Path) -> Iterator[Reading]:
    """Yield the pages of 2020; several names of one page are rows of their own."""
    root = etree.parse(path).getroot()
    pages: dict[str, Condition] = {}
    for row in root.iterchildren("item"):
        found = _crawled(row)
        known = pages.setdefault(found.id, found)
        terms = dict.fromkeys((*known.index_terms, *found.index_terms))
        pages[found.id] = _with_terms(known, tuple(terms))
    for condition in pages.values():
        yield mended(Reading((condition,)), path.name)


def _with_terms(condition: Condition, terms: tuple[str, ...]) -> Condition:
    fields = {name: getattr(condition, name) for name in condition.__struct_fields__}
    return Condition(**{**fields, "index_terms": terms})


def _crawled(row: etree._Element) -> Condition:
    address = page_address(row.findtext("url") or "", "crawl")
    texts: dict[str, str] = {kind: row.findtext(kind) or "" for kind in SECTIONS}
    genes = tuple(Gene(symbol=words) for words in _items(row, "related_genes"))
    return Condition(
        id=address.condition_id,
        title=row.findtext("term") or "",
        index_terms=(row.findtext("abbr") or "",),
        other_names=tuple(_items(row, "synonyms")),
        sections=tuple(_sections(texts)),
        gene_groups=(GeneGroup(genes=genes),) if genes else (),
        resources=tuple(_crawled_links(row)),
        references=tuple(
            Reference(text=Text.of(f"PubMed {pmid}"), pmid=pmid)
            for pmid in _items(row, "references")
        ),
        source=source(address, {}),
    )


def _items(row: etree._Element, name: str) -> Iterator[str]:
    return (words for item in row.iterfind(f"{name}/item") if (words := item.text))


def _crawled_links(row: etree._Element) -> Iterator[LinkGroup]:
    for group in row.iterfind("resources/*"):
        links = tuple(
            Link(
                text=item.findtext("term") or "",
                address=(item.findtext("href") or "").replace('"', "%22"),
            )
            for item in group.iterchildren("item")
        )
        yield LinkGroup(heading=str(group.tag).replace("_", " "), links=links)


COLLECTIONS = {
    "genetics-pages.jsonl": genetics_pages,
    "health-topics.jsonl": health_topics,
    "genetics-crawl.xml": genetics_crawl,
}
"""The shared files that only these readers know."""


def read_all(path: Path) -> Reading:
    """Read a whole collection."""
    return joined(COLLECTIONS[path.name](path))
