"""What answers the items of the checklists: small questions to the facts."""

from collections.abc import Callable
from typing import Literal

import msgspec

from handout.plain.readability.material import Makeup

State = Literal["met", "not met", "needs a person", "does not apply"]

MOST_ITEMS = 7
"""Items that a reader takes in from one list, by the Index's guide."""
MOST_PASSIVE = 0.2
"""The share of sentences in the passive up to which a text counts as active.

An item of PEMAT-P is met by a text that holds to it in 80 of 100 cases.
"""


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """What the answers are made from.

    `makeup` is None where only text is known, `passive_share`, `meets_grade` and
    `unexplained` (hard words) where nothing is known of the language. `core_passives`
    stand in the main message or in what the reader is to do.
    """

    makeup: Makeup | None
    meets_grade: bool | None
    unexplained: int | None
    passive_share: float | None
    core_passives: tuple[str, ...]
    hard_numbers: int
    has_numbers: bool
    has_chances: bool
    says_unknown: bool
    lists: int
    longest_list: int
    long_paragraphs: int


class Answer(msgspec.Struct, frozen=True):
    """The state of one item and the reason for it."""

    state: State
    reason: str


Judge = Callable[[Facts], Answer]


class Item(msgspec.Struct, frozen=True):
    """One item of a checklist: what it asks, and what answers it."""

    number: int
    asks: str
    judge: Judge


PASSIVE_UNKNOWN = "The passive of this language is not known here."
TEXT_ALONE = "Only the text is known, not the sheet."
NO_POINTS = "There are no main points."
NO_ACTIONS = "The sheet says nothing that a reader can do."
NO_PICTURE = "There is no picture."


def person(reason: str) -> Judge:
    """Return a judge that leaves the item to a person, and says what to look at."""
    return lambda _: Answer("needs a person", reason)


def has(name: str, met: str, unmet: str) -> Judge:
    """Return a judge that asks whether the sheet has something."""

    def judge(facts: Facts) -> Answer:
        if facts.makeup is None:
            return Answer("needs a person", TEXT_ALONE)
        there = bool(getattr(facts.makeup, name))
        return Answer("met", met) if there else Answer("not met", unmet)

    return judge


def with_person(name: str, look: str, unmet: str) -> Judge:
    """Return a judge that needs the thing to be there, and a person to judge it."""
    asked = has(name, look, unmet)

    def judge(facts: Facts) -> Answer:
        answer = asked(facts)
        return Answer("needs a person", look) if answer.state == "met" else answer

    return judge


def only_with(name: str, look: str) -> Judge:
    """Return a judge of things that need not be there: then nothing applies."""

    def judge(facts: Facts) -> Answer:
        if facts.makeup and not getattr(facts.makeup, name):
            return Answer("does not apply", "There is none.")
        return Answer("needs a person", look)

    return judge


def active(facts: Facts) -> Answer:
    """Answer whether nearly all of the text is in the active voice."""
    if facts.passive_share is None:
        return Answer("needs a person", PASSIVE_UNKNOWN)
    share = f"{facts.passive_share:.0%} of the sentences are in the passive."
    return Answer("met" if facts.passive_share <= MOST_PASSIVE else "not met", share)


def core_active(facts: Facts) -> Answer:
    """Answer whether main message and call to action are in the active voice."""
    if facts.passive_share is None:
        return Answer("needs a person", PASSIVE_UNKNOWN)
    if facts.makeup and not facts.makeup.main_points:
        return Answer("not met", NO_POINTS)
    if facts.makeup and facts.core_passives:
        return Answer("not met", f"Passive there: {', '.join(facts.core_passives)}.")
    if facts.makeup or not facts.passive_share:
        return Answer("met", "No sentence of them is in the passive.")
    share = f"{facts.passive_share:.0%} of the sentences are in the passive."
    return Answer("needs a person", f"{share} Do they say the main message?")


def common_words(facts: Facts) -> Answer:
    """Answer whether the grade is met and every hard word explained."""
    if facts.meets_grade is None:
        return Answer("needs a person", "No grade is known for this language.")
    if facts.unexplained:
        reason = f"Hard words that are not explained: {facts.unexplained}."
        return Answer("not met", reason)
    if not facts.meets_grade:
        return Answer("not met", "The grade is not met.")
    if facts.unexplained is None:
        return Answer("needs a person", "The grade is met. Are all words common?")
    return Answer("met", "The grade is met, and every hard word is explained.")


def explained(facts: Facts) -> Answer:
    """Answer whether every hard word is explained."""
    if facts.unexplained is None:
        return Answer("needs a person", "Hard words are known for English alone.")
    if facts.unexplained:
        reason = f"Hard words that are not explained: {facts.unexplained}."
        return Answer("not met", reason)
    return Answer("met", "Every hard word is explained.")


def lists(facts: Facts) -> Answer:
    """Answer whether there are lists, and short ones."""
    if not facts.lists:
        return Answer("not met", "There is no list.")
    if facts.longest_list > MOST_ITEMS:
        reason = f"A list has {facts.longest_list} items; {MOST_ITEMS} are enough."
        return Answer("not met", reason)
    return Answer("met", f"No list has more than {MOST_ITEMS} items.")


def chunks(facts: Facts) -> Answer:
    """Answer whether the text stands in short parts with headings."""
    if facts.long_paragraphs:
        return Answer("not met", f"Long paragraphs: {facts.long_paragraphs}.")
    return has("headings", "Parts are short, with headings.", "No headings.")(facts)


def unknown(facts: Facts) -> Answer:
    """Leave to a person whether all is told that is not known."""
    if facts.says_unknown:
        return Answer("needs a person", "It says what is not known. Is it all?")
    return Answer("needs a person", "Say what experts know, and what they do not.")


def numbers(facts: Facts) -> Answer:
    """Answer whether every number is in a form that readers use."""
    if not facts.has_numbers:
        return Answer("does not apply", "There are no numbers.")
    if facts.hard_numbers:
        return Answer("not met", f"Numbers in a hard form: {facts.hard_numbers}.")
    return Answer("met", "No number is in a hard form.")


def captioned(facts: Facts) -> Answer:
    """Answer whether every picture has a caption."""
    if facts.makeup is None:
        return Answer("needs a person", TEXT_ALONE)
    if not facts.makeup.pictures:
        return Answer("does not apply", NO_PICTURE)
    without = facts.makeup.pictures - facts.makeup.captions
    if without > 0:
        return Answer("not met", f"Pictures without a caption: {without}.")
    return Answer("met", "Every picture has a caption.")


def numbers_explained(facts: Facts) -> Answer:
    """Leave to a person what the numbers mean."""
    if not facts.has_numbers:
        return Answer("does not apply", "There are no numbers.")
    return Answer("needs a person", "Does the text say what each number means?")


def no_sums(facts: Facts) -> Answer:
    """Answer whether there is nothing to calculate with."""
    if not facts.has_numbers:
        return Answer("met", "There are no numbers.")
    return Answer("needs a person", "Must a reader add, or compare unlike wholes?")


def given_sums(facts: Facts) -> Answer:
    """Answer the same where a text without numbers is not asked."""
    if not facts.has_numbers:
        return Answer("does not apply", "There are no numbers.")
    return no_sums(facts)


def chances(facts: Facts) -> Answer:
    """Leave to a person whether chances are told in words."""
    if not facts.has_chances:
        return Answer("does not apply", "No chance is told in numbers.")
    return Answer("needs a person", "Is each chance also told in words or a picture?")


def sums(facts: Facts) -> Answer:
    """Leave to a person whether sums are shown, where there are numbers at all."""
    if not facts.has_numbers:
        return Answer("does not apply", "There are no numbers.")
    return Answer("needs a person", "Where a reader has to calculate, is it shown?")


sums_up = has("main_points", "The main points sum it up.", NO_POINTS)
boxed = has("main_points", "The main points stand in a box.", NO_POINTS)
says_what_to_do = has("actions", "It says what the reader can do.", NO_ACTIONS)
