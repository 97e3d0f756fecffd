"""A section speaks of one way of passing down, or of none for sure."""

import pytest

from handout.plain.statements import Names, recognise
from handout.plain.statements.modes import sole_mode

RECESSIVE = "HLS is inherited in an autosomal recessive pattern."
CARRIERS = (
    "The parents of an individual with an autosomal recessive condition each carry one "
    "copy of the mutated gene, but they typically do not show signs and symptoms of "
    "the condition."
)


@pytest.mark.parametrize(
    ("section", "mode"),
    [
        (RECESSIVE, "autosomal-recessive"),
        (f"{RECESSIVE} {CARRIERS}", "autosomal-recessive"),
        ("HLS is an X-linked recessive disorder.", "x-linked-recessive"),
    ],
)
def test_one_way_is_known(section: str, mode: str) -> None:
    assert sole_mode(section) == mode


@pytest.mark.parametrize(
    "section",
    [
        "",
        "HLS affects the knee.",
        f"{RECESSIVE} Rarely, it has an autosomal dominant pattern.",
        f"{RECESSIVE} A few cases are sporadic.",
        f"{RECESSIVE} Other cases result from new mutations in the gene.",
        f"{RECESSIVE} One gene is X-linked.",
        "Most cases of HLS are inherited in an autosomal recessive pattern.",
        "HLS can be inherited in an autosomal recessive pattern.",
    ],
)
def test_a_way_that_may_not_be_the_only_one_is_not_known(section: str) -> None:
    assert sole_mode(section) is None


@pytest.mark.parametrize(
    ("mode", "begin"),
    [
        ("autosomal-recessive", "The parents of a person who has it each carry"),
        (None, "Say a person has an autosomal recessive condition. Each parent"),
    ],
)
def test_the_condition_of_the_page_need_not_be_told_apart(
    mode: str | None, begin: str
) -> None:
    names = Names(condition="HLS", mode="autosomal-recessive" if mode else None)
    found = recognise(CARRIERS, names)
    assert found is not None
    assert " ".join(found.sentences).startswith(begin)
