"""What a machine lacks is told, with its remedy."""

import pytest

from cli.conftest import Call
from handout.resources import Font


def test_a_machine_that_lacks_nothing_is_well(call: Call) -> None:
    assert call("doctor").code == 0


def test_a_font_that_is_damaged_is_lacking(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Font, "data", property(lambda _font: b""))
    assert call("doctor").code == 6


def test_a_language_that_nobody_has_reviewed_is_told(call: Call) -> None:
    """Of our own words; English is where they come from."""
    told = call("doctor").out
    assert "en, ar (not reviewed)" in told
