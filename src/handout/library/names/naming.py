"""Which names a condition answers to, and what each of them is to it."""

import re
from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

from handout.language_tags import base
from handout.library.names.folding import fold
from handout.model import Condition

Kind = Literal[
    "title", "other-name", "overlay", "abbreviation", "translation", "index-term"
]
"""What a name is to its condition.

An `overlay` gives it in the clinic's words, a `translation` is the title of the
sister page in another language. An `index-term` leads here and may mean something
else, so that it never opens a condition by itself.
"""

KINDS: tuple[Kind, ...] = (
    "title",
    "other-name",
    "overlay",
    "abbreviation",
    "translation",
    "index-term",
)
"""The kinds, the strongest first; the tables hold a kind by its place here."""

LONGEST_ABBREVIATION = 10
ABBREVIATION = re.compile(r"[A-Z0-9][A-Za-z0-9./-]+")
CAPITALS = re.compile(r"[A-Z]")
IN_BRACKETS = re.compile(r"(?P<name>.+\S) ?\((?P<short>[^()]+)\)")


class Name(msgspec.Struct, frozen=True):
    """One name of a condition; a name without language is at home in all."""

    text: str
    kind: Kind
    language: str = ""


def names_of(condition: Condition, overlay_names: Iterable[str] = ()) -> list[Name]:
    """Return the names of a condition, each folded name once, under its best kind."""
    best: dict[tuple[str, str], Name] = {}
    told = (part for name in _told(condition, overlay_names) for part in _parts(name))
    for name in sorted(told, key=lambda name: KINDS.index(name.kind)):
        if folded := fold(name.text):
            best.setdefault((folded, name.language), name)
    return list(best.values())


def is_abbreviation(name: str) -> bool:
    """Tell whether a name is made of initials, such as ALPS, PKU or ADA-SCID."""
    return (
        len(name) <= LONGEST_ABBREVIATION
        and ABBREVIATION.fullmatch(name) is not None
        and 2 * len(CAPITALS.findall(name)) > sum(map(str.isalpha, name))
        and len(CAPITALS.findall(name)) > 1
    )


def _told(condition: Condition, overlay_names: Iterable[str]) -> Iterator[Name]:
    language = base(condition.language)
    yield Name(condition.title, "title", language)
    yield Name(condition.abbreviation, "abbreviation", language)
    for text in condition.other_names:
        kind: Kind = "abbreviation" if is_abbreviation(text) else "other-name"
        yield Name(text, kind, language)
    for text in overlay_names:
        yield Name(text, "overlay")
    for translation in condition.translations:
        yield Name(translation.title, "translation", base(translation.language))
    for text in condition.index_terms:
        yield Name(text, "index-term", language)


def _parts(name: Name) -> Iterator[Name]:
    """Yield a name, and what stands before and in the brackets at its end."""
    yield name
    found = IN_BRACKETS.fullmatch(name.text)
    if found and is_abbreviation(found["short"]):
        yield Name(found["name"], name.kind, name.language)
        short: Kind = "index-term" if name.kind == "index-term" else "abbreviation"
        yield Name(found["short"], short, name.language)
