"""People before their condition: "affected people" become "people with this condition".

Only for a section that speaks of one condition alone: elsewhere nothing says which one
they are affected by.
"""

import re

from handout.plain.edits.log import Edit

PERSONS = {
    "individual": "person",
    "individuals": "people",
    "people": "people",
    "person": "person",
}
AGES = (
    "adults babies baby boys child children females fetus fetuses girls infant infants"
    " males men newborns teens women"
)
PEOPLE = PERSONS | {word: word for word in AGES.split()}

AFFECTED = re.compile(
    rf"(?P<before>\b\w+ly )?\b(?P<article>an )?affected "
    rf"(?P<who>{'|'.join(sorted(PEOPLE, key=len, reverse=True))})\b"
    r"(?!['’-]| (?:with|without|of|members|family|and (?!(?:in|at|is|are|may|can|have"
    r"|has)\b))\b)",
    re.IGNORECASE,
)
"""People who are affected; "mildly affected people" are some of them only."""
MILDLY = re.compile(r"\b(?:mild|severe|light|strong|similar|late|early|bad|great)ly $")
PATIENTS = re.compile(r"\b(?P<first>[Pp])atients(?= with\b)")


def people_first(sentence: str, *, of_one: bool) -> Edit | None:
    """Return the edit that names people first, if there is one.

    `of_one` says that "this condition" can mean only the one that is told of.
    """
    told = PATIENTS.sub(lambda found: f"{found['first']}eople", sentence)
    told = AFFECTED.sub(_with_this_condition, told) if of_one else told
    return Edit("people-first", sentence, (told,)) if told != sentence else None


def _with_this_condition(found: re.Match[str]) -> str:
    before, article = found["before"] or "", found["article"] or ""
    if MILDLY.search(before.lower()):
        return found[0]
    who = PEOPLE[found["who"].lower()]
    told = f"{'a ' if article else ''}{who} with this condition"
    is_first = found[0][0].isupper() and not before
    return before + (told[0].upper() + told[1:] if is_first else told)
