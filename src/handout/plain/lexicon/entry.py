"""One entry of the lexicon."""

from typing import Literal

import msgspec

Kind = Literal["term", "phrase", "stigma"]
State = Literal["unreviewed", "reviewed"]


class Entry(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    omit_defaults=True,
):
    """A hard word or phrase in all its forms.

    `forms` maps each form, as it may stand in a text, to the plain form that may
    stand in its place; an empty one says that nothing may. `plain` says in a few
    words what it means, and `glosses` says it for forms that need it otherwise, such
    as plurals; `definition` says it in a sentence. `lead` goes before the definition
    where that is told in the text ("The spleen is"); "SPLEEN means" is said where it is
    empty. `say` is how to say it aloud.
    `sense` tells people which meaning is meant. Inside `protected` phrases the word
    stays as it is; where it is never replaced, they are its other senses, and it is
    not explained there. `alone` are forms that lack a word of a term of several, and
    can mean nothing else.

    A "term" is medical, and is shown beside its plain words when it is first used.
    A "phrase" is everyday language. A word of "stigma" labels or blames people.
    An entry is "reviewed" when a clinician has read it.
    """

    term: str
    plain: str
    definition: str
    lead: str = ""
    forms: dict[str, str] = {}
    glosses: dict[str, str] = {}
    say: str = ""
    substitutable: bool = False
    protected: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()
    sense: str = ""
    state: State = "unreviewed"
    kind: Kind = "term"

    @property
    def explanation(self) -> str:
        """The sentence that tells in the text what the word means."""
        term = self.term[:1].upper() + self.term[1:]
        first = self.definition.partition(". ")[0].rstrip(".")
        return f"{self.lead or f'{term} means'} {_lowered(first)}."


def _lowered(words: str) -> str:
    first = words.split(" ", 1)[0]
    return words if first[1:2].isupper() else words[:1].lower() + words[1:]
