"""What a sentence may call the condition, and what our sentences call it."""

import functools
import re

from handout.model.condition import Condition, InheritancePattern
from handout.model.kinds import Struct
from handout.plain.statements.modes import sole_mode


class Names(Struct, frozen=True):
    """What the sheet calls the condition, and what the source may call it.

    `condition` is the short name that our sentences print, `others` are all other
    names that the source may use for the same condition, `genes` the symbols that
    the source links to it.
    """

    condition: str
    others: tuple[str, ...] = ()
    genes: tuple[str, ...] = ()
    mode: InheritancePattern | None = None


def names_of(condition: Condition) -> Names:
    """Return the names that a condition has in its source."""
    short = condition.abbreviation or condition.title
    every = (condition.title, condition.abbreviation, *condition.other_names)
    others = dict.fromkeys(name for name in every if name and name != short)
    groups = condition.gene_groups
    genes = dict.fromkeys(gene.symbol for group in groups for gene in group.genes)
    told = (s.prose.plain for s in condition.sections if s.kind == "inheritance")
    return Names(
        condition=short,
        others=tuple(others),
        genes=tuple(genes),
        mode=sole_mode("\n".join(told)),
    )


class Masked(Struct, frozen=True):
    """A sentence in which each mention of the condition is one mark.

    `mentions` are the words of ours that stand for the marks, in their order; `brief`
    are those that may stand where we speak of the condition alone. `mode` is the one
    inheritance pattern of the page.
    """

    sentence: str
    mentions: tuple[str, ...]
    brief: tuple[str, ...]
    mode: InheritancePattern | None = None


MARK = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for one mention of the condition; its number follows."""

KINDS = "condition|disorder|disease|syndrome"
GENERAL = re.compile(rf"(this|the) (?:{KINDS})", re.IGNORECASE)
STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " "})


IT = "this condition"
"""What our sentences may call the condition where the sheet is about nothing else."""


def masked(sentence: str, names: Names, *, briefly: bool = False) -> Masked:
    """Return a sentence with its mentions of the condition as marks.

    `briefly` prints "this condition" for the name that the sheet has for it.
    """
    mentions: list[str] = []
    brief: list[str] = []

    def mark(found: re.Match[str]) -> str:
        printed = _printed(found, names)
        mentions.append(printed)
        brief.append(IT if briefly and _is_own(found, names) else printed)
        return f"{MARK}{len(mentions) - 1}{MARK}"

    folded = " ".join(sentence.translate(STRAIGHT).split())
    marked = _mentions(names).sub(mark, folded)
    return Masked(
        sentence=marked,
        mentions=tuple(mentions),
        brief=tuple(brief),
        mode=names.mode,
    )


def _printed(mention: re.Match[str], names: Names) -> str:
    """Return our words for a mention.

    "The disorder" stays as general as it is, and another name stays itself: it may be
    that of a form only. At the start of a sentence it loses the capital.
    """
    general = GENERAL.fullmatch(mention[0])
    if general:
        return f"{general[1].lower()} condition"
    name = mention["name"]
    if not (mention["plural"] or mention.start()):
        name = _written(names).get(name.lower(), names.condition)
    return name + (mention["short"] or "") + mention["plural"]


def briefly(sentence: str, names: Names) -> str:
    """Return a sentence in which the condition is called "this condition"."""

    def called(found: re.Match[str]) -> str:
        if not _is_own(found, names):
            return found[0]
        return IT if found.start() else IT.capitalize()

    return _mentions(names).sub(called, sentence)


BEFORE = re.compile(
    r"(?:\A|[,;]\s|\b(?:that|which|of|with|cause|causes|causing|develop|developing|have|has"
    r"|having|get|in|by|from|to|for|when|because|than|as|and|but|see|underlie)\s)\Z",
    re.IGNORECASE,
)
BEHIND = re.compile(
    r"\Z|[,.;:)]|\s(?:is|are|was|were|can|may|might|could|has|have|had|affects?|occurs?"
    r"|appears?|results?|seems?|varies|vary|does|do|in|and|or|but|to|by"
    r"|from|among|at|as|also|usually|typically|often|rarely|generally|because"
    r"|when|if|accounts?|begins?|likely|probably|than|for|develops?|remains?|equally"
    r"|more|each|worldwide|typically|have|lead|leads|reduce|alter|prevent|disrupt)\b"
)
"""Words between which a name stands alone: no kind of it, no part of a longer one."""


def _is_own(mention: re.Match[str], names: Names) -> bool:
    """Tell whether a mention is what the sheet calls the condition, word for word."""
    name = mention["name"]
    if name is None or mention["plural"]:
        return False
    before, behind = mention.string[: mention.start()], mention.string[mention.end() :]
    is_alone = BEFORE.search(before) and BEHIND.match(behind)
    own = names.condition.translate(STRAIGHT)
    return bool(is_alone) and name.casefold() == own.casefold()


@functools.lru_cache(maxsize=64)
def _written(names: Names) -> dict[str, str]:
    """Return names as they are written inside a sentence, by their small letters."""
    return {name.translate(STRAIGHT).lower(): name for name in _all(names)}


@functools.lru_cache(maxsize=64)
def _mentions(names: Names) -> re.Pattern[str]:
    known = {name.translate(STRAIGHT) for name in _all(names)}
    name = "|".join(map(_either_case, sorted(known, key=_by_length))) or "(?!)"
    short = rf"(?P<short> \((?:{name})\))?"
    named = rf"(?P<name>{name}){short}(?P<plural>s?)"
    general = rf"(?i:this|the) (?:{KINDS})"
    return re.compile(rf"(?<![\w-])(?:{named}|{general})(?![\w/-]| genes?\b)")


def _all(names: Names) -> list[str]:
    return [name for name in (*names.others, names.condition) if name]


def _by_length(name: str) -> tuple[int, str]:
    return -len(name), name


def _either_case(name: str) -> str:
    """Return a pattern for a name; an abbreviation is told by its capitals."""
    escaped = re.escape(name)
    has_words = any(letter.islower() for letter in name)
    return f"(?i:{escaped})" if has_words else escaped
