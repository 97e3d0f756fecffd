"""What the sheet says in words of its own, read from the tables they are kept in.

The tables are data: meanings of words, reviewed sentences for standard statements.
What does not stand there letter for letter is a retelling, and is compared as such.
"""

import functools
import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

TABLES = Path(__file__).parents[2] / "templates" / "plain"
SLOT = re.compile(r"\{([A-Z]+)(\d*)\}")
NOTICES = frozenset(("This part is in the source's own words.",))
"""What a sheet says of itself among its answers."""
NAME = r".{1,120}?"
"""A name of the condition: it is compared with the names themselves."""
TAKEN_OVER = r".*?"
"""What a slot takes over from the source: it is looked for there."""
NARROW = ("GENE", "GENES", "SYMBOL", "WORD", "MODE")
"""Slots that take over a symbol, a pattern or one word, and no other words."""
LEAD_END = re.compile(r"\b(?:means(?: that)?|is|are)\b")
"""Where the words that lead to a meaning may end."""
JOINTS = {
    joint: re.compile(rf"\b(?:{words})\b")
    for joint, words in {
        "this means that ": "means?",
        "but ": "but|however|although|though|while|contrast",
        "so ": "so|therefore|result",
        "for example, ": "for example",
        "some studies have suggested that ": "some studies have suggested",
        "research suggests that ": "research suggests",
    }.items()
}
"""How a statement begins that is joined to another, and what its source has then."""


class Statement(msgspec.Struct, frozen=True):
    """A reviewed row: our sentences with their slots, and a sentence they stand for."""

    id: str
    told: str
    example: str
    length: int
    pattern: re.Pattern[str]
    fixed: tuple[str, ...]
    """The words between its slots, in small letters: looked for first, to be fast."""
    excused: str
    """All words of a source that its slots may stand for."""


@functools.cache
def statements() -> tuple[Statement, ...]:
    """Return the rows, the longest first."""
    files = sorted((TABLES / "statements").glob("*.toml"))
    tables = (tomllib.loads(path.read_text(encoding="utf-8")) for path in files)
    rows = [row for table in tables for row in table.get("rows", [])]
    found = [_statement(row) for row in rows]
    return tuple(sorted(found, key=lambda row: (-row.length, -len(row.told))))


def _statement(row: dict[str, object]) -> Statement:
    told = [str(words) for words in row["told"]]  # type: ignore[attr-defined]
    words = " ".join(told)
    parts = SLOT.split(words)
    return Statement(
        str(row["id"]),
        words,
        str(row["example"]),
        len(told),
        _pattern(words),
        tuple(part.lower() for part in parts[::3] if part.strip()),
        ", ".join(one for slot in parts[1::3] for one in _stood_for(slot)),
    )


def _stood_for(slot: str) -> Iterator[str]:
    for words in slot_words().get(slot, {}).values():
        yield from words


def _pattern(told: str) -> re.Pattern[str]:
    """Return a pattern for our sentences, a group for each slot."""
    return re.compile(_opening() + _named(told) + r"\Z", re.IGNORECASE)


def _named(told: str) -> str:
    written, position = "", 0
    for slot in SLOT.finditer(told):
        written += re.escape(told[position : slot.start()])
        name = slot[1] + slot[2]
        again = f"(?P<{name}>" in written
        written += f"(?P={name})" if again else f"(?P<{name}>{_slot(slot[1])})"
        position = slot.end()
    return written + re.escape(told[position:])


@functools.cache
def _opening() -> str:
    """Return a pattern for what may stand before a statement: when it holds."""
    told = map(_unnamed, sorted(_openings(), key=len, reverse=True))
    joints = "|".join(JOINTS)
    return rf"(?P<JOINT>{joints})?(?:(?P<OPENING>{'|'.join(told)}), )?"


@functools.cache
def opening_patterns() -> tuple[re.Pattern[str], ...]:
    """Return a pattern for each opening, with a group for each of its slots."""
    return tuple(
        re.compile(_named(told) + r"\Z", re.IGNORECASE) for told in _openings()
    )


@functools.cache
def _openings() -> tuple[str, ...]:
    path = TABLES / "statements" / "words.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(str(row["told"]) for row in table.get("openings", []))


def _unnamed(told: str) -> str:
    parts = SLOT.split(told)
    slots = (_slot(name) for name in parts[1::3])
    fixed = map(re.escape, parts[::3])
    return "".join(a + f"(?:{b})" for a, b in zip(fixed, (*slots, ""), strict=True))


def _slot(name: str) -> str:
    if name.startswith(("COND", "CALLED", "IT")):
        return NAME
    if name in NARROW:
        return _typed()[name]
    words = slot_words().get(name)
    return "|".join(map(re.escape, words)) if words else TAKEN_OVER


@functools.cache
def _typed() -> dict[str, str]:
    path = TABLES / "statements" / "words.toml"
    typed: dict[str, str] = tomllib.loads(path.read_text(encoding="utf-8"))["typed"]
    return {name: text.replace("<GENE>", typed["GENE"]) for name, text in typed.items()}


@functools.cache
def slot_words() -> dict[str, dict[str, tuple[str, ...]]]:
    """Return what a slot may print, with the words of the source it stands for."""
    path = TABLES / "statements" / "words.toml"
    told = tomllib.loads(path.read_text(encoding="utf-8"))["told"]
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for name, words in told.items():
        for source, printed in words.items():
            slots = found.setdefault(name, {})
            slots[printed.lower()] = (*slots.get(printed.lower(), ()), source)
    return found


@functools.cache
def _meanings() -> frozenset[str]:
    return frozenset(
        _plain(f"{lead} {entry['definition'].partition('. ')[0]}")
        for entry in _entries()
        for lead in _leads_of(entry)
        if entry.get("definition")
    )


@functools.cache
def _leads() -> frozenset[str]:
    return frozenset(lead.lower() for entry in _entries() for lead in _leads_of(entry))


def _leads_of(entry: dict[str, Any]) -> tuple[str, ...]:
    """Return the words before a meaning: written beside it, else "X means"."""
    return (str(entry.get("lead") or f"{entry['term']} means"),)


def explained_by(sentence: str) -> str:
    """Return the words with which a sentence begins to explain a word, or ""."""
    ends = (found.end() for found in LEAD_END.finditer(sentence))
    starts = (sentence[:end].lower() for end in ends)
    return next((start for start in starts if start in _leads()), "")


def is_explanation(sentence: str) -> bool:
    """Tell whether a sentence is a meaning of the lexicon, word for word."""
    return _plain(sentence) in _meanings()


def _plain(words: str) -> str:
    return words.rstrip(". ").lower()


@functools.cache
def plain_words() -> dict[str, tuple[str, str]]:
    """Return each hard form: the words that may stand for it, and its plain name."""
    return {
        form.lower(): (plain.lower(), str(entry["plain"]).lower())
        for entry in _entries()
        for form, plain in _forms(entry)
    }


@functools.cache
def terms_of() -> dict[str, str]:
    """Return the headword of each form."""
    return {
        form.lower(): e["term"].lower() for e in _entries() for form, _ in _forms(e)
    }


@functools.cache
def _entries() -> tuple[dict[str, Any], ...]:
    return tuple(json.loads((TABLES / "lexicon.json").read_text(encoding="utf-8")))


def _forms(entry: dict[str, Any]) -> Iterator[tuple[str, str]]:
    forms: dict[str, str] = entry.get("forms", {})
    yield from forms.items()
