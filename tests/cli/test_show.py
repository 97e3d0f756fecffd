import json
from pathlib import Path

import pytest

from cli.conftest import Call
from handout import readers

FIXTURE = Path(__file__).parents[1] / "fixtures" / "every-part.yaml"


def test_what_is_shown_reads_back_as_the_same_condition(call: Call) -> None:
    """`handout show X > y.yaml` starts a file of one's own."""
    shown = readers.read(call("show", FIXTURE).out.encode(), "shown.yaml").conditions
    written = readers.read(FIXTURE.read_bytes(), FIXTURE.name).conditions
    hashes = [condition.source.sha256 for condition in (*shown, *written)]
    assert len(set(hashes)) == 2
    assert _unhashed(shown[0]) == _unhashed(written[0])


def _unhashed(condition: object) -> str:
    plain = repr(condition)
    start = plain.index("sha256=")
    return plain[:start] + plain[plain.index(")", start) :]


def test_warnings_stand_behind_the_condition(call: Call, tmp_path: Path) -> None:
    """As comments, so that the YAML stays readable."""
    path = tmp_path / "lost.yaml"
    path.write_text(
        "id: clinic/x\ntitle: X\nfigures:\n  - {alt: A, picture: lost.png}\n",
        encoding="utf-8",
    )
    assert call("show", path).out.splitlines()[-1].startswith("# warning: ")


@pytest.mark.parametrize("key", ["conditions", "warnings", "not_understood"])
def test_json_has_the_same(call: Call, key: str) -> None:
    """For programs."""
    assert key in json.loads(call("show", "alps", "--json").out)


def test_words_that_yaml_misreads_are_quoted(call: Call, tmp_path: Path) -> None:
    """A title may begin with a question mark."""
    path = tmp_path / "question.json"
    path.write_text('{"id": "clinic/q", "title": "?what"}', encoding="utf-8")
    assert 'title: "?what"' in call("show", path).out
