"""What makes what happen, and what merely goes with it.

"Causes" and "caused by" are two values: exchanged, they turn the sentence round.
"""

from handout.plain.gate.tables.word_lists import word_list

CAUSE = {
    "cause": {
        "cause": "cause, causes, caused, causing",
        "caused by": "caused by",
        "lead to": "lead to, leads to, led to, leading to",
        "result in": "result in, results in, resulted in, resulting in",
        "result from": "result from, results from, resulted from, resulting from",
        "give rise to": "give rise to, gives rise to, giving rise to",
        "due to": "due to",
        "because": "because",
        "because of": "because of",
        "since": "since",
        "responsible": "responsible for",
        "bring about": "bring about, brings about",
        "trigger": "trigger, triggers, triggered, triggering",
        "bring on": "bring on, brings on, set off, sets off",
        "contribute": "contribute, contributes, contributed, contributing",
        "play a role": "play a role, plays a role, role",
        "play a part": "play a part, plays a part",
        "involved": "involved, involve, involves, involving",
        "associated": "associated, associate, association",
        "linked": "linked, link, links",
        "related": "related, relate, relates",
        "connected": "connected to, connected with",
        "characterized": "characterized by, marked by",
        "risk": "risk, risks",
        "risk factor": "risk factor, risk factors",
        "chance": "chance, chances",
        "explain": "explain, explains, explained",
        "influence": "influence, influences, influenced",
        "depend": "depend, depends, depending, depended",
        "as a result of": "as a result of",
        "so": "so that",
        "treat": "treat, treats, treated, treatment, treatments",
        "cure": "cure, cures, cured",
        "protect": "protect, protects, protected, protecting",
        "harmless": "harmless",
        "harmful": "harmful",
    },
}

CARRYING = frozenset(
    word_list(
        """
    may might can could should must will would
    """
    )
)
"""Modals that hold for a participle behind a comma: may swell, causing pain."""

CARRIED = frozenset({"causing", "leading", "resulting", "giving", "making"})
"""Participles behind a comma: the modal and the hedge before them hold for them."""
