"""One bent fact in any sentence is seen: our own sentences, and real ones."""

import pytest

from handout.plain.gate import differences
from plain.gate.cases import ALL
from plain.mutations import BENDS, bent
from plain.real_sentences import real_sentences

OWN = tuple(dict.fromkeys(case.source for case in ALL))
SAMPLE = 13
"""Of so many real sentences one is bent here."""


def unseen(texts: tuple[str, ...], kind: str) -> list[str]:
    return [
        changed
        for text in texts
        for changed in bent(text, kind)
        if not differences(text, changed)
    ]


@pytest.mark.parametrize("kind", BENDS)
def test_a_bent_fact_of_an_invented_sentence_is_seen(kind: str) -> None:
    assert unseen(OWN, kind) == []


@pytest.mark.parametrize("kind", BENDS)
def test_a_bent_fact_of_a_real_sentence_is_seen(kind: str) -> None:
    if not real_sentences():
        pytest.skip("the shared data is not beside the project")
    assert unseen(real_sentences()[::SAMPLE], kind) == []
