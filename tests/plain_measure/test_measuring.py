"""The measuring itself, and what the shared pages are like as they come."""

from pathlib import Path

import pytest

from conditions import condition
from corpus.pages import read_all
from handout import reading_ease, sources
from handout.model import Condition
from handout.plain.readability import Material
from plain_measure import wanted
from plain_measure.__main__ import as_sheet, sheet
from plain_measure.measuring import measure
from plain_measure.pages import Length, Lengths, lengths


def refused(told: Condition) -> Material:
    """Fail on every condition."""
    raise ValueError(told.title)


def test_a_crash_is_counted_and_stops_nothing() -> None:
    """Its condition is named."""
    found = measure((condition(), condition()), refused)
    assert [crash.condition for crash in found.crashes] == ["clinic/river-fever"] * 2


@pytest.mark.parametrize("to_material", [reading_ease.of_source, as_sheet])
def test_means_are_those_of_all_pages(to_material: object) -> None:
    """Two pages that are the same have the mean of one."""
    assert callable(to_material)
    one = measure((condition(),), to_material)
    two = measure((condition(),) * 2, to_material)
    assert one.mean("FKGL") == two.mean("FKGL")
    assert {name: row[1:] for name, row in one.sections.items()} == {
        name: row[1:] for name, row in two.sections.items()
    }


@pytest.mark.parametrize(("most", "holds"), [(100.0, True), (-10.0, False)])
def test_a_limit_holds_or_not(most: float, holds: bool) -> None:  # noqa: FBT001 - a case
    """And the line says so."""
    row, found = wanted.grade(most), measure((condition(),), as_sheet)
    assert row.holds(found) == holds
    assert row.told(found).endswith(": holds") == holds


def test_the_capture_has_its_known_words_and_grades(shared_data: Path) -> None:
    """33 sentences, 623 words; "autoimmune" has four syllables."""
    reading = sources.read(shared_data / "alps-page-capture.txt")
    (found,) = measure(reading.conditions, reading_ease.of_source).reports
    values = [round(score.value, 1) for score in found.measured.scores]
    assert (found.measured.sentences, found.measured.words) == (33, 623)
    assert values == [14.2, 15.9, 10.4]


def test_the_pages_have_their_known_grade(shared_data: Path) -> None:
    """The mean from which everything else is an improvement."""
    reading = read_all(shared_data / "genetics-pages.jsonl")
    found = measure(reading.conditions, reading_ease.of_source)
    assert (len(found.reports), found.crashes) == (545, ())
    assert found.mean("FKGL") == pytest.approx(13.21, abs=0.005)


def test_the_longest_sheets_are_named_first() -> None:
    """And the median is that of the sheet in the middle."""
    found = Lengths((Length(2, "a"), Length(7, "b"), Length(3, "c")))
    assert (found.median, found.most) == (3, 7)
    assert [length.title for length in found.longest] == ["b", "c", "a"]


def test_the_sample_fits_two_pages() -> None:
    """Regular print on letter paper, with its drawn family."""
    sample = sources.read("alps")
    on_paper = lengths(
        sample.conditions,
        lambda condition: sheet(condition, sample.overlay_for(condition)),
        sample.resources,
    )
    assert on_paper.most == 2
