"""What is wrong with entries: the lexicon's own checker.

It runs over our entries in the tests, and over a clinic's when it adds its own.
"""

import re
from collections.abc import Callable, Iterable, Iterator

import msgspec

from handout.plain.lexicon.checking_tables import (
    EASY_WORDS,
    GATED,
    HARD_SYLLABLES,
    SAME_FOR_ALL,
    SAME_MEANING,
    SMALL_WORDS,
)
from handout.plain.lexicon.contexts import places
from handout.plain.lexicon.entry import Entry
from handout.plain.lexicon.grade import grade, words
from handout.plain.lexicon.inflecting import missing_forms, plural
from handout.plain.words.syllables import syllables

MOST_WORDS = 20
HIGHEST_GRADE = 6.0
SAID_FROM_SYLLABLES = 3

LEAD = re.compile(
    r"[\"A-Z].*(?: is| are| means(?: that)?| mean that| (?:is|are) made up of|,)"
)

Rule = Callable[[Entry, dict[str, Entry]], Iterator[str]]


class Fault(msgspec.Struct, frozen=True):
    """One thing that is wrong with an entry, told to the one who writes it."""

    term: str
    sentence: str


def faults(entries: Iterable[Entry]) -> tuple[Fault, ...]:
    """Return what is wrong with entries, in their order; none is the aim."""
    entries = tuple(entries)
    owners = {form: entry for entry in entries for form in entry.forms}
    return tuple(
        Fault(entry.term, sentence)
        for entry in entries
        for rule in RULES
        for sentence in rule(entry, owners)
    )


def _long(entry: Entry, _owners: dict[str, Entry]) -> Iterator[str]:
    count = len(words(entry.definition))
    if count > MOST_WORDS:
        yield f"The definition has {count} words; {MOST_WORDS} are the most."


def _difficult(entry: Entry, _owners: dict[str, Entry]) -> Iterator[str]:
    found = grade(entry.definition)
    if found > HIGHEST_GRADE:
        yield (
            f"The definition reads at grade {found:.1f}; {HIGHEST_GRADE:.0f} is the "
            "highest. Shorter words help most."
        )


def _no_sentence(entry: Entry, _owners: dict[str, Entry]) -> Iterator[str]:
    if not re.fullmatch(r"[A-Z].*\.", entry.definition):
        yield "The definition begins with a capital and ends with a full stop."


def _circular(entry: Entry, owners: dict[str, Entry]) -> Iterator[str]:
    for word in words(entry.definition):
        owner = owners.get(word) or owners.get(word.lower())
        if owner is None or word.lower() in EASY_WORDS:
            continue
        if owner is entry:
            yield f"The definition explains the word by itself: {word!r}."
        elif not any(owner.forms.values()):
            yield f"The definition uses {word!r}, which the lexicon has to explain."


def _hard_words(entry: Entry, _owners: dict[str, Entry]) -> Iterator[str]:
    for word in words(entry.definition):
        if syllables(word) >= HARD_SYLLABLES and word.lower() not in EASY_WORDS:
            yield f"The definition uses the hard word {word!r}."


def _incomplete(entry: Entry, owners: dict[str, Entry]) -> Iterator[str]:
    for form in missing_forms(entry.forms):
        if form not in owners:
            yield f"The form {form!r} is missing."


def _mark(entry: Entry, _owners: dict[str, Entry]) -> Iterator[str]:
    replaced = any(entry.forms.values())
    if entry.substitutable and not replaced:
        yield "It says that it may be replaced, but no form has a plain form."
    if replaced and not entry.substitutable:
        yield "Some forms have a plain form, but it says that it may not be replaced."


def _number(entry: Entry, _owners: dict[str, Entry]) -> Iterator[str]:
    for form, plain in entry.forms.items():
        other = entry.forms.get(plural(form))
        if plain and plain == other and plain not in SAME_FOR_ALL:
            yield f"{form!r} and {plural(form)!r} have the same plain form {plain!r}."


def _not_easier(entry: Entry, _owners: dict[str, Entry]) -> Iterator[str]:
    if entry.kind == "stigma":
        return
    for form, plain in entry.forms.items():
        if plain and _longest(plain) > max(_longest(form), HARD_SYLLABLES - 2):
            yield f"The plain form {plain!r} is no easier than {form!r}."


def _longest(phrase: str) -> int:
    return max(map(syllables, words(phrase)), default=0)


def _moves_a_fact(entry: Entry, _owners: dict[str, Entry]) -> Iterator[str]:
    for form, plain in entry.forms.items():
        added = set(words(plain.lower())) - set(words(form.lower()))
        for kind, signal in GATED.items():
            for word in sorted(added & signal):
                if (entry.term, word) not in SAME_MEANING:
                    yield f"The plain form {plain!r} adds {word!r}, a word of {kind}."


def _loose_context(entry: Entry, _owners: dict[str, Entry]) -> Iterator[str]:
    for context in entry.protected:
        if not places(context, tuple(entry.forms)):
            yield f"The protected phrase {context!r} holds no form of the word."


def _part_of_a_term(entry: Entry, _owners: dict[str, Entry]) -> Iterator[str]:
    """Yield the forms that lack a word of their term: "cavus" of "pes cavus"."""
    for form in entry.forms:
        if form not in entry.alone and _weight(form) < _weight(entry.term):
            yield (
                f"The form {form!r} is a part of the term, and may stand in others. "
                "Take it out, or list it under 'alone' if it can mean nothing else."
            )
    for form in entry.alone:
        if form not in entry.forms:
            yield f"The word {form!r} under 'alone' is no form."


def _weight(phrase: str) -> int:
    return sum(word not in SMALL_WORDS for word in phrase.split())


def _strange_gloss(entry: Entry, _owners: dict[str, Entry]) -> Iterator[str]:
    for form in entry.glosses:
        if form not in entry.forms:
            yield f"The gloss of {form!r} has no such form."


def _leads_astray(entry: Entry, _owners: dict[str, Entry]) -> Iterator[str]:
    """Yield a lead that does not name the word, or does not lead to its meaning."""
    if not entry.lead:
        return
    lead = entry.lead.lower()
    if not any(form.lower() in lead for form in (entry.term, *entry.forms)):
        yield f"The lead {entry.lead!r} does not name the word."
    if not LEAD.fullmatch(entry.lead):
        yield (
            f"The lead {entry.lead!r} begins with a capital and ends with is, are, "
            "means or a comma."
        )


def _unsaid(entry: Entry, _owners: dict[str, Entry]) -> Iterator[str]:
    stays = entry.kind == "term" and not all(entry.forms.values())
    if stays and not entry.say and _longest(entry.term) >= SAID_FROM_SYLLABLES:
        yield "It stays in the text, but nothing says how to say it."


def _twice(entry: Entry, owners: dict[str, Entry]) -> Iterator[str]:
    for form in entry.forms:
        if owners[form] is not entry:
            yield f"The form {form!r} belongs to {owners[form].term!r}, too."


RULES: tuple[Rule, ...] = (
    _long,
    _difficult,
    _no_sentence,
    _circular,
    _hard_words,
    _incomplete,
    _mark,
    _number,
    _not_easier,
    _moves_a_fact,
    _loose_context,
    _part_of_a_term,
    _strange_gloss,
    _leads_astray,
    _unsaid,
    _twice,
)
