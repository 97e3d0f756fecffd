"""Whatever a condition or a document holds comes back from the shelf as it was."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from handout.blocks import LabelRow
from handout.document import Document, Part
from handout.library import Entry, Library, compare
from handout.model import Condition
from library.shelved import ID, NOW
from strategies import conditions, documents


@contextmanager
def a_library() -> Iterator[Library]:
    """Make a library for one example."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Library.open(Path(folder) / "library.sqlite") as library,
    ):
        yield library


def without_label(part: Part) -> Part:
    """Leave out the rows in which a label could stand."""
    kept = tuple(block for block in part.blocks if not isinstance(block, LabelRow))
    return replace(part, blocks=kept)


few = settings(
    derandomize=True,
    deadline=None,
    max_examples=25,
    suppress_health_check=[HealthCheck.too_slow],
)


@few
@given(st.lists(conditions, min_size=1, max_size=3))
def test_every_state_of_a_condition_comes_back(states: list[Condition]) -> None:
    """The newest by its id, the earlier ones by their hashes, and all is whole."""
    with a_library() as library:
        for state in states:
            library.add([Entry(condition=state)], now=NOW, force=True)
        hashes = [version.sha256 for version in library.show(ID).versions]
        kept = [library.version(ID, one) for one in reversed(hashes)]
        assert library.get(ID).condition == states[-1]
        assert all(state in kept for state in states)
        assert library.verify() == ()


@few
@given(documents)
def test_a_document_comes_back(document: Document) -> None:
    """Whatever its blocks are, as long as it carries no label."""
    kept = replace(
        document,
        parts=tuple(map(without_label, document.parts)),
        footer=replace(document.footer, label=""),
        edition="ab" * 32,
    )
    with a_library() as library:
        edition = library.keep(kept, condition=ID, level="full", now=NOW)
        assert library.get(edition=edition).document == kept


@few
@given(conditions, conditions)
def test_what_changed_is_told_from_both_sides(one: Condition, other: Condition) -> None:
    """What is before on the way there is after on the way back; nothing is empty."""
    there = {edit for found in compare(one, other) for edit in found.edits}
    assert all(edit.before or edit.after for edit in there)
    assert compare(one, one) == ()
