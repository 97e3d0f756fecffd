import logging

import pytest

from handout.backends.pdf.listening import LOGGER, no_complaints
from handout.errors import HandoutError


def complain() -> None:
    """Say something about the patient, as the engine might."""
    LOGGER.warning("no glyph for %r", "Ada Canary")


def test_a_complaint_of_the_engine_is_an_error() -> None:
    """A page of ours gives it no cause, so something is wrong."""
    with (
        pytest.raises(HandoutError, match="not content with the page"),
        no_complaints(),
    ):
        complain()


def test_the_error_does_not_repeat_the_words_of_the_page() -> None:
    """They may be the patient's."""
    with pytest.raises(HandoutError) as caught, no_complaints():
        complain()

    assert "Canary" not in str(caught.value)


def test_nothing_reaches_the_logs_of_the_program(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A program that logs everything logs nothing of ours."""
    with pytest.raises(HandoutError), no_complaints():
        complain()

    assert caplog.records == []


def test_a_program_that_wants_errors_only_does_not_hide_a_complaint() -> None:
    """Its own level is set aside, and put back."""
    LOGGER.setLevel(logging.CRITICAL)
    with pytest.raises(HandoutError), no_complaints():
        complain()

    assert LOGGER.level == logging.CRITICAL
    LOGGER.setLevel(logging.NOTSET)


def test_an_error_inside_is_told_rather_than_the_complaint() -> None:
    """What stopped the work comes first."""

    def fail() -> None:
        complain()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), no_complaints():
        fail()
