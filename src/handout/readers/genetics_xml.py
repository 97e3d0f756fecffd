"""`ghr-summaries.xml`: all conditions of MedlinePlus Genetics, one at a time.

The namespace carries a date, so that names alone are looked at. Genes,
chromosomes and mitochondrial DNA have records of their own in the file, which
are no conditions and are passed over.
"""

from collections.abc import Iterator
from typing import BinaryIO

from lxml import etree

from handout.readers.genetics.record import Named, Record, Told, read_record
from handout.readers.reading import Reading
from handout.readers.records import Root, read_records
from handout.readers.records.parsing import (
    Element,
    attribute,
    children,
    markup_of,
    name_of,
    text,
    texts,
)

KNOWN = frozenset(
    {
        "name",
        "ghr-page",
        "text-list",
        "inheritance-pattern-list",
        "related-gene-list",
        "related-chromosome",
        "related-chromosome-list",
        "related-health-topic",
        "related-health-topic-list",
        "synonym-list",
        "db-key-list",
        "reviewed",
        "published",
    }
)


def stream(file: BinaryIO, name: str) -> Iterator[Reading]:
    """Yield the conditions of a file. Raises as `read_records` does."""
    return read_records(file, name, ("health-condition-summary",), _read)


def _read(element: Element, _root: Root, place: str) -> Reading:
    return read_record(_record(element), place)


def _record(element: Element) -> Record:
    """Take the fields of a record out of its elements."""
    return Record(
        name=text(element, "name"),
        page=text(element, "ghr-page"),
        texts=tuple(map(_told, children(element, "text-list", "text"))),
        patterns=tuple(
            (text(one, "code"), text(one, "memo"))
            for one in children(
                element, "inheritance-pattern-list", "inheritance-pattern"
            )
        ),
        genes=tuple(_named(element, "related-gene", "gene-symbol")),
        chromosomes=tuple(_named(element, "related-chromosome", "name")),
        synonyms=texts(element, "synonym-list", "synonym"),
        codes=tuple(
            (text(key, "db"), text(key, "key"))
            for key in children(element, "db-key-list", "db-key")
            if text(key, "db") and text(key, "key")
        ),
        topics=tuple(_named(element, "related-health-topic", "name")),
        reviewed=text(element, "reviewed"),
        published=text(element, "published"),
        unknown=tuple(_unknown(element)),
    )


def _told(element: Element) -> Told:
    role = text(element, "text-role")
    return Told(role, "".join(map(markup_of, children(element, "html"))))


def _named(element: Element, tag: str, name: str) -> Iterator[Named]:
    """Yield what stands in a list, or right in the record, by a name."""
    for holder in (element, *children(element, f"{tag}-list")):
        for one in children(holder, tag):
            page = text(one, "ghr-page") or text(one, "url") or attribute(one, "url")
            words = text(one, name) or _own_words(one)
            if words:
                yield Named(words, page)


def _own_words(element: Element) -> str:
    return " ".join((element.text or "").split())


def _unknown(element: Element) -> Iterator[str]:
    """Yield the words of elements that no field is made for."""
    for child in element.iterchildren(etree.Element):
        words = " ".join("".join(child.itertext()).split())
        if name_of(child) not in KNOWN and words:
            yield f"{name_of(child)}: {words}"
