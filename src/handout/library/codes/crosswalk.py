"""A mapping as a list of pages in JSON, each with its codes in several systems.

The shape is that of public cross-walks of MedlinePlus: `url` names the page, and each
list beside it holds codes of one system. Lists of what was mapped exactly come first;
what stands only in a list of all codes is near, and a range of those covers more.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from handout.errors import Malformed
from handout.library.codes.notation import span_of
from handout.library.codes.rows import Mapping, MappingRow, Refusal, gathered
from handout.library.codes.systems import system_of
from handout.model.condition import Relation

FIELDS: dict[str, tuple[str, Relation]] = {
    "icd10cm": ("ICD-10-CM", "exact"),
    "snomed": ("SNOMED CT", "exact"),
    "mesh": ("MeSH", "exact"),
    "omim": ("OMIM", "exact"),
    "orphanet": ("Orphanet", "exact"),
    "icd_all": ("ICD-10-CM", "related"),
    "sct_all": ("SNOMED CT", "related"),
}
"""The lists that are read, by their name."""

PAGE = re.compile(
    r"https?://(?:ghr\.nlm\.nih\.gov|medlineplus\.gov/genetics)"
    r"/condition/(?P<genetics>[a-z0-9][a-z0-9.-]*?)/?"
    r"|https?://(?:www\.)?(?:nlm\.nih\.gov/medlineplus|medlineplus\.gov)"
    r"/(?P<spanish>spanish/)?(?P<topic>[a-z0-9][a-z0-9.-]*?)\.html?",
    re.IGNORECASE,
)
"""Addresses of the pages of MedlinePlus, of both generations."""

BETWEEN = re.compile(r"[\s,]*")
TAKE_PAGE = "Write the address of a page of MedlinePlus in `url`."


def read(text: str, name: str) -> Mapping:
    """Read the list. Raises `Malformed` where it is not JSON."""
    return gathered(_rows(text, name))


def _rows(text: str, name: str) -> Iterator[MappingRow | Refusal]:
    for line, page in _pages(text, name):
        address = str(page.get("url", "")) if isinstance(page, dict) else ""
        condition = _condition(address)
        if condition:
            yield from _codes(page, condition, line)
        else:
            yield Refusal(line, f"found the address {address[:80]!r}.", TAKE_PAGE)


def _pages(text: str, name: str) -> Iterator[tuple[int, Any]]:
    """Yield the line and the value of each page of the list."""
    decoder = json.JSONDecoder()
    place, line, counted = _after(text, text.index("[") + 1), 1, 0
    while text[place : place + 1] != "]":
        line += text.count("\n", counted, place)
        counted = place
        try:
            page, place = decoder.raw_decode(text, place)
        except (ValueError, RecursionError) as error:
            raise Malformed(
                "this is not JSON.",
                place=f"{name}, line {line}",
                remedy="Take the whole file as it was published.",
            ) from error
        yield line, page
        place = _after(text, place)


def _after(text: str, place: int) -> int:
    found = BETWEEN.match(text, place)
    return found.end() if found else place


def _condition(address: str) -> str:
    found = PAGE.fullmatch(address)
    if not found:
        return ""
    if slug := found["genetics"]:
        return f"genetics/{slug.lower()}"
    return f"topic/{'es/' if found['spanish'] else ''}{found['topic'].lower()}"


def _codes(
    page: dict[str, Any], condition: str, line: int
) -> Iterator[MappingRow | Refusal]:
    seen: set[tuple[str, str]] = set()
    for field, (system, relation) in FIELDS.items():
        codes = page.get(field, ())
        for code in codes if isinstance(codes, list) else ():
            span = span_of(system_of(system), str(code))
            if span.low and (system, span.low + span.high) not in seen:
                seen.add((system, span.low + span.high))
                covers = span.is_range and relation == "related"
                stands: Relation = "broader" if covers else relation
                yield MappingRow(system, str(code), condition, stands, line)
