"""Long sentences are cut where they have a joint, and nowhere else."""

import pytest

from handout.plain.edits import split

CUT = {
    "a semicolon": (
        "Amber lung is rare; about 40 cases have been told of.",
        ("Amber lung is rare.", "About 40 cases have been told of."),
    ),
    "a contrast after a semicolon": (
        "Most people glow at night; however, some people do not glow at all.",
        ("Most people glow at night.", "But some people do not glow at all."),
    ),
    "an example after a semicolon": (
        "It is common on islands; for example, it affects 1 in 90 people on Orrin.",
        (
            "It is common on islands.",
            "For example, it affects 1 in 90 people on Orrin.",
        ),
    ),
    "but": (
        "The cough can be loud, but it does not harm the lungs.",
        ("The cough can be loud.", "But it does not harm the lungs."),
    ),
    "which means": (
        "The illness is mild in children, which means that they can go to school.",
        ("The illness is mild in children.", "This means they can go to school."),
    ),
    "an outcome": (
        "The resin fills the small airways, leading to a dry cough.",
        ("The resin fills the small airways.", "This leads to a dry cough."),
    ),
    "an outcome that is only possible": (
        "The resin may fill the small airways, causing a dry cough.",
        ("The resin may fill the small airways.", "This may cause a dry cough."),
    ),
    "but, before a list": (
        "The cough is often mild, but you should rest for a day if you:",
        ("The cough is often mild.", "But you should rest for a day if you:"),
    ),
    "although": (
        "Although the cause is not known, some families have many cases.",
        ("The cause is not known.", "But some families have many cases."),
    ),
    "because": (
        "Because the resin is heavy, the lower parts of the lungs are harmed first.",
        (
            "The resin is heavy.",
            "Because of this, the lower parts of the lungs are harmed first.",
        ),
    ),
}

WHOLE = {
    "a list with semicolons": "It can cause a cough; a fever; and pain in the chest.",
    "a condition": "If the cough is loud, but there is no fever, wait for one day.",
    "a part that hangs on one word": (
        "People who have amber in the lungs, leading to a cough, should rest."
    ),
    "what hangs on the last thing named": (
        "It comes with illnesses such as honey fever, which leads to a rash."
    ),
    "not only": "It harms not only the lungs in winter, but it also harms the skin.",
    "many of which": "It has many causes in all, but many of which are not known.",
    "parentheses": "The lungs glow (they are warm; they hum at night) and hurt.",
    "a half without a verb": "The lungs glow at night, but only in winter.",
    "they before it is said who": "Because they glow, these lungs are called amber.",
    "something that may not be": (
        "The resin does not fill the airways, causing a cough."
    ),
    "a share of the cases": (
        "AMB1 changes are the most common, causing about 70 percent of all cases."
    ),
    "words after a colon": "There are two kinds: some glow; others do not glow at all.",
}


@pytest.mark.parametrize(("whole", "parts"), CUT.values(), ids=CUT)
def test_a_sentence_is_cut_at_its_joint(whole: str, parts: tuple[str, ...]) -> None:
    """Both halves are clauses of their own."""
    assert split(whole)[0] == parts


@pytest.mark.parametrize("sentence", WHOLE.values(), ids=WHOLE)
def test_a_sentence_without_a_joint_stays_whole(sentence: str) -> None:
    """What a half says would change, or be no sentence."""
    assert split(sentence) == ((sentence,), ())


def test_each_cut_is_logged() -> None:
    """With its rule, the sentence before and the sentences after."""
    whole, parts = CUT["but"]
    (edit,) = split(whole)[1]
    assert (edit.rule, edit.before, edit.after) == ("but", whole, parts)


def test_a_long_sentence_is_cut_more_than_once() -> None:
    """Until no joint is left."""
    whole = (
        "The resin fills the small airways, leading to a dry cough; however, most "
        "people feel well, but they tire early in the day."
    )
    assert split(whole)[0] == (
        "The resin fills the small airways.",
        "This leads to a dry cough.",
        "But most people feel well.",
        "But they tire early in the day.",
    )


def test_a_name_keeps_its_capital_in_the_second_half() -> None:
    """Only common words are written small."""
    whole = "Because the gene is old, Orrin syndrome is found in many places."
    assert split(whole)[0][1].startswith("Because of this, Orrin syndrome")
