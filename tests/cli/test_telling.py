"""What became of the sources, in lines and in one exit code."""

import pytest

from handout.cli import telling
from handout.cli.outcome import Outcome
from handout.errors import AuditFailed, HandoutError, MachineLacks, MissingGlyph


def outcome(*errors: HandoutError) -> Outcome:
    """Return what became of a source with these errors."""
    return Outcome(source="river.yaml", errors=list(errors))


def test_what_failed_in_two_formats_is_told_once(
    capsys: pytest.CaptureFixture[str],
) -> None:
    telling.tell(
        outcome(MissingGlyph("no such letter."), MissingGlyph("no such letter."))
    )
    assert capsys.readouterr().err.count("no such letter") == 1


@pytest.mark.parametrize(
    ("errors", "code"),
    [
        ([], 0),
        ([AuditFailed("x")], 3),
        ([MachineLacks("x")], 6),
        ([MissingGlyph("x")], 1),
        ([AuditFailed("x"), MachineLacks("x")], 1),
    ],
)
def test_many_sources_keep_a_code_that_is_common_to_all(
    errors: list[HandoutError], code: int
) -> None:
    assert telling.exit_code([outcome(error) for error in errors] + [outcome()]) == code
