"""What says that something is not so, in words of its own.

Words that begin with un- and non- are taken apart by rule; those that begin with
in- and the like, and do not mean the contrary by rule, are listed.
"""

from handout.plain.gate.tables.word_lists import word_list

NEGATION = {
    "negation": {
        "not": "not, no, nor, n't, no one, nobody, nothing",
        "never": "never",
        "none": "none",
        "neither": "neither",
        "without": "without",
        "lack": "lack, lack of, lacking",
        "absent": "absent, absence, absence of, absent from",
        "missing": "missing",
        "nowhere": "nowhere",
        "free of": "free of, free from",
        "fail": "fail to, fails to, failed to, failing to, failure to",
        "rule out": "rule out, rules out, ruled out, exclude, excludes, excluded",
        "far from": "far from",
        "except": "except, except for, apart from, aside from",
        "rather than": "rather than, instead of",
        "no longer": "no longer, not any more, not anymore",
    },
    "ending": {
        "stop": "stop, stops, stopped, stopping",
        "prevent": "prevent, prevents, prevented, preventing",
        "avoid": "avoid, avoids, avoided, avoiding",
        "spare": "spare, spares, spared, sparing",
        "block": "block, blocks, blocked, blocking",
        "lose": "lose, loses, lost, losing, loss, losses",
    },
    "normality": {"normal": "normal, normally"},
}

CONTRARIES = frozenset(
    word_list(
        """
    inability inaccurate inactive inadequate incapable incomplete inconsistent
    incorrect ineffective infertile infertility infrequent infrequently
    inoperable insensitive insufficient insufficiently intolerance invisible
    involuntary involuntarily immature immobile impaired imperfect impossible
    improper improperly irregular irregularly irreversible illegible
    disconnected discontinued asymptomatic
    """
    )
)
"""Words that say the contrary of what stands behind their prefix."""

NO_NEGATION = (
    "under",
    "uni",
    "uncle",
    "unless",
    "until",
    "unto",
    "ungual",
    "union",
    "unguent",
)
"""How words begin that begin with un- and say no contrary."""
