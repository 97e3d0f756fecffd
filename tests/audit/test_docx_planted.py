"""Faults that a person could make in our own Word file are each found."""

import pytest

from audit.docx_planting import PLANTED, ours, plant
from handout.audit import Report, examine
from handout.layout import PrintSize


@pytest.mark.parametrize("size", ["regular", "large", "xlarge"])
def test_our_own_file(size: PrintSize) -> None:
    """Before anything is planted, nothing is said of the file."""
    assert examine(ours(size)) == Report()


@pytest.mark.parametrize("name", PLANTED)
def test_planted(name: str) -> None:
    """The rule that the fault breaks sees it."""
    fault = PLANTED[name]
    report = examine(plant(fault))
    assert fault.rule in {told.rule for told in (*report.findings, *report.notes)}
