"""The second checker: silent where nothing moved, loud where a fact did."""

import pytest

from plain.gate.cases import COUNTABLE, RIGHT
from plain.mutations import BENDS, bent
from plain.real_sentences import sections
from plain_checker import violations
from plain_checker.splitting import split_by_rule

FOUND = 0.95
"""The share of planted changes that must be found, of every kind."""
FALSE_ALARMS = 0.1
"""The share of right edits of one sentence that may be held against them."""
SAMPLE = 89
"""Of so many real sections one is read here."""

SECTION = (
    "Kettle syndrome usually starts in infancy. About 1 in 40,000 babies has it. "
    "Males are more severely affected than females, but both may lose their hearing. "
    "The cause is unknown. It is not passed down by the mother, and an increased "
    "level of copper is found before birth. The KTL2 gene may be involved, leading "
    "to weak bones."
)


def real_or_own() -> tuple[str, ...]:
    return sections()[::SAMPLE] or (SECTION,)


def test_a_section_is_true_to_itself() -> None:
    assert [text for text in real_or_own() if violations(text, text)] == []


def test_a_section_split_by_simple_rules_is_true_to_its_source() -> None:
    assert [
        text for text in real_or_own() if violations(text, split_by_rule(text))
    ] == []


@pytest.mark.parametrize("kind", BENDS)
def test_planted_changes_are_found(kind: str) -> None:
    changed = [
        (text, other)
        for text in (SECTION, *real_or_own())
        for other in bent(text, kind)
    ]
    found = [pair for pair in changed if violations(*pair)]
    assert len(found) >= FOUND * len(changed)


def test_few_right_edits_are_held_against_them() -> None:
    held = [case.id for case in RIGHT if violations(case.source, case.edited)]
    assert len(held) <= FALSE_ALARMS * len(RIGHT)


@pytest.mark.parametrize(
    "reason",
    [
        "hedge",
        "inheritance",
        "condition-lost",
        "contrast-lost",
        "double-negation",
        "negation-added",
        "quantifier",
        "time-age",
    ],
)
def test_wrong_edits_of_a_class_that_families_show_are_found(reason: str) -> None:
    wrong = [case for case in COUNTABLE if case.reason == reason]
    found = [case for case in wrong if violations(case.source, case.edited)]
    assert len(found) >= FOUND * len(wrong)


def test_an_explanation_in_brackets_is_no_fact() -> None:
    assert not violations("The child has ptosis.", "The child has ptosis (low lids).")


def test_a_plain_phrase_before_its_term_is_no_fact() -> None:
    source, printed = "Ptosis is common.", "Low lids (ptosis) is common."
    assert not violations(source, printed)


def test_a_figure_in_brackets_is_a_fact() -> None:
    assert violations("It is rare.", "It is rare (1 in 9).")


def test_a_modal_must_be_told_again_behind_a_split() -> None:
    source = "The duct may swell, leading to pain."
    assert not violations(source, "The duct may swell. This may lead to pain.")
    assert violations(source, "The duct may swell. This leads to pain.")


def test_reviewed_wording_is_taken_out_but_for_its_numbers() -> None:
    source = "It is inherited in a dominant pattern. The 2 forms differ."
    wording = "One changed copy of 1 gene is enough."
    printed = f"{wording} The 2 forms differ."
    reviewed = [("It is inherited in a dominant pattern.", wording)]
    (only,) = violations(source, printed, reviewed)
    assert (only.group, only.what) == ("number", "1")
