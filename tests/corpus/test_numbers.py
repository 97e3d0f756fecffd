"""The shared sources come in whole: the golden numbers of every file, and a sample.

`python -m corpus --write` keeps new numbers, `--render` renders everything.
"""

import json

import pytest

from corpus import GOLDEN
from corpus.counting import counted
from corpus.files import DATA, digest, reading_of
from corpus.rendering import faults_of

NUMBERS = json.loads(GOLDEN.read_text(encoding="utf-8"))
SAMPLE = 60
"""Of so many conditions one is rendered here."""


@pytest.mark.parametrize("name", NUMBERS)
def test_a_shared_source_holds_what_it_held(name: str) -> None:
    path = DATA / name
    if not path.exists():
        pytest.skip("the shared data is not beside the project")
    if digest(path) != NUMBERS[name]["sha256"]:
        pytest.skip("the shared file is another one than was counted")
    assert counted(reading_of(path)) == NUMBERS[name]["counts"]


@pytest.mark.parametrize("name", NUMBERS)
def test_a_sample_of_a_shared_source_can_be_printed(name: str) -> None:
    if not (DATA / name).exists():
        pytest.skip("the shared data is not beside the project")
    conditions = reading_of(DATA / name).conditions[::SAMPLE]
    assert [fault for one in conditions for fault in faults_of(one)] == []
