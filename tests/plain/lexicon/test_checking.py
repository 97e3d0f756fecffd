"""The lexicon's own checker, rule by rule."""

import msgspec
import pytest

from handout.plain.lexicon import Entry, faults
from plain.lexicon.entries import ATAXIA, MOTOR_NEURON, NEURON


def entry_with(entry: Entry, **fields: object) -> Entry:
    """Return an entry with other fields."""
    return msgspec.structs.replace(entry, **fields)


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (entry_with(ATAXIA, definition="One " * 21 + "end."), "has 22 words"),
        (entry_with(ATAXIA, definition="Uncoordinated movement."), "reads at grade"),
        (entry_with(ATAXIA, definition="poor balance."), "begins with a capital"),
        (entry_with(ATAXIA, definition="The ataxia of a man."), "by itself: 'ataxia'"),
        (
            entry_with(ATAXIA, definition="It is bad for some of the arms, literally."),
            "the hard word 'literally'",
        ),
        (entry_with(ATAXIA, say=""), "how to say it"),
        (entry_with(ATAXIA, substitutable=True), "no form has a plain form"),
        (entry_with(NEURON, substitutable=False), "may not be replaced"),
        (entry_with(NEURON, protected=("the heart",)), "holds no form"),
        (
            entry_with(MOTOR_NEURON, forms={"motor neuron": "", "motor": ""}),
            "'motor' is a part of the term",
        ),
        (entry_with(MOTOR_NEURON, alone=("motor",)), "'motor' under 'alone' is no"),
        (entry_with(NEURON, glosses={"nerve": "cell"}), "has no such form"),
        (
            entry_with(NEURON, forms={"neuron": "cell", "neurons": "cell"}),
            "same plain form",
        ),
        (
            entry_with(NEURON, forms={"neuron": "electrical communicator"}),
            "no easier",
        ),
        (entry_with(NEURON, forms={"neuron": "two cells"}), "adds 'two'"),
        (entry_with(NEURON, forms={"neuron": "not skin"}), "adds 'not'"),
        (entry_with(NEURON, forms={"neuron": "high cell"}), "adds 'high'"),
        (entry_with(NEURON, forms={"fire": "go", "firing": "going"}), "'fires' is mis"),
    ],
)
def test_a_fault_is_told_to_the_writer(entry: Entry, told: str) -> None:
    """Each rule says what is wrong and names the entry."""
    assert [f for f in faults([entry]) if told in f.sentence and f.term == entry.term]


def test_a_definition_may_not_lean_on_another_hard_word() -> None:
    """What has to be explained itself explains nothing."""
    leaning = entry_with(NEURON, definition="A cell that is lost in ataxia.")
    assert "'ataxia'" in faults([leaning, ATAXIA])[0].sentence


def test_one_form_has_one_owner() -> None:
    """Two entries for one word would give it two plain words."""
    double = entry_with(ATAXIA, term="unsteadiness", plain="poor balance")
    assert any("belongs to" in fault.sentence for fault in faults([ATAXIA, double]))


def test_good_entries_have_no_faults() -> None:
    """Nothing is said where nothing is wrong."""
    assert faults([ATAXIA, NEURON]) == ()
