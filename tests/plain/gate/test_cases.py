"""The gate against judged pairs: no wrong edit passes, most right ones do."""

from collections import Counter

import pytest

from handout.plain.gate import differences
from plain.gate.cases import COUNTABLE, PREVENTED_BY, RIGHT, TABLES, WRONG, Case, cases

LET_THROUGH = 0.9
"""The share of right edits that a gate must let through to be of use."""


def name(case: Case) -> str:
    return f"{case.reason}-{case.id}"


@pytest.mark.parametrize("case", COUNTABLE, ids=name)
def test_a_wrong_edit_is_sent_back(case: Case) -> None:
    assert differences(case.source, case.edited)


@pytest.mark.parametrize("reason", sorted({case.reason for case in RIGHT}))
def test_a_right_edit_of_each_class_passes(reason: str) -> None:
    found = [case for case in RIGHT if case.reason == reason]
    refused = [case.id for case in found if differences(case.source, case.edited)]
    assert len(refused) < len(found)


@pytest.mark.parametrize("table", TABLES)
def test_nine_of_ten_right_edits_of_each_table_pass(table: str) -> None:
    right = [case for case in cases(table) if case.verdict == "OK"]
    passed = [case for case in right if not differences(case.source, case.edited)]
    assert len(passed) >= LET_THROUGH * len(right)


def test_only_classes_that_no_count_can_see_pass_wrongly() -> None:
    passed = Counter(
        case.reason for case in WRONG if not differences(case.source, case.edited)
    )
    assert set(passed) <= set(PREVENTED_BY)
