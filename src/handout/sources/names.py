"""What a condition answers to: its id, its names and its codes."""

import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

from handout.errors import NoMatch
from handout.model import Condition

CODE_SYSTEMS = {
    "icd10": "ICD-10-CM",
    "icd-10-cm": "ICD-10-CM",
    "icd9": "ICD-9-CM",
    "snomed": "SNOMED CT",
    "omim": "OMIM",
    "mesh": "MeSH",
    "orphanet": "Orphanet",
    "gtr": "GTR",
}
"""The short names by which a code is asked for: `icd10:D89.82`."""


def names_of(condition: Condition) -> tuple[str, ...]:
    """Return everything that a condition answers to, folded.

    Of its codes only those that mean the condition and nothing else.
    """
    spoken = (condition.title, condition.abbreviation, *condition.other_names)
    exact = (code for code in condition.codes if code.relation == "exact")
    codes = (f"{code.system}:{code.code}" for code in exact)
    names = (condition.id, condition.slug, *spoken, *codes)
    return tuple(folded(name) for name in names if name)


def folded(name: str) -> str:
    """Fold a name, so that letter case and forms of one letter do not matter."""
    return unicodedata.normalize("NFC", name.strip()).casefold()


def written_out(source: str) -> str:
    """Fold a name; a code's system is written out in full."""
    system, colon, code = source.partition(":")
    known = CODE_SYSTEMS.get(system.strip().casefold())
    return folded(f"{known}:{code.strip()}" if colon and known else source)


def several(found: Iterable[Condition], asked: str) -> NoMatch:
    """Return the error for a name that more than one condition answers to."""
    ids = [condition.id for condition in found]
    return NoMatch(
        f"found {len(ids)} conditions: {', '.join(ids)}.",
        place=repr(asked),
        remedy="Ask for one of them by its id.",
    )


def suggestion(wanted: str, conditions: Iterable[Condition], or_else: str) -> str:
    """Propose near names, else what can be done besides.

    A near code may mean quite another illness, so none is proposed.
    """
    if ":" in wanted:
        return f"Check the code, or {or_else}."
    titles = {name: one.title for one in conditions for name in names_of(one)}
    near = get_close_matches(wanted, titles, n=3)
    if not near:
        return f"Check the spelling, or {or_else}."
    return f"Did you mean {', '.join(dict.fromkeys(titles[name] for name in near))}?"
