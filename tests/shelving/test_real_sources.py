"""The sources that lie beside the project get to the shelf and come back whole."""

from itertools import islice
from pathlib import Path

from corpus.pages import COLLECTIONS
from handout.library import Entry, Library
from handout.shelving import import_files
from handout.sources import read
from library.shelved import LATER, NOW

PAGES = "genetics-pages.jsonl"
EXCERPT = "mplus-topics-2026-excerpt.xml"
CODES = "codes/medquad_to_codes.json"


def test_a_file_of_the_publisher_comes_back_whole(
    shared_data: Path, tmp_path: Path
) -> None:
    """Each record as it was read; a second import changes nothing."""
    path = shared_data / EXCERPT
    with Library.open(tmp_path / "library.sqlite") as library:
        first = import_files(library, [path], now=NOW).changes
        for condition in read(path).conditions:
            held = library.get(condition.id, language=condition.language)
            assert held.condition == condition
        again = import_files(library, [path], now=LATER).changes
    assert (again.unchanged, again.new, again.changed) == (len(first.new), (), ())


def test_pages_and_their_codes_stand_on_one_shelf(
    shared_data: Path, tmp_path: Path
) -> None:
    """The codes of the table lead to pages that were shelved before it."""
    readings = islice(COLLECTIONS[PAGES](shared_data / PAGES), 50)
    pages = [page for reading in readings for page in reading.conditions]
    with Library.open(tmp_path / "library.sqlite") as library:
        library.add([Entry(condition=page, file=PAGES) for page in pages], now=NOW)
        imported = import_files(library, [shared_data / CODES], now=LATER)
        assert not imported.refused
        assert imported.mappings["medquad_to_codes.json"] > len(pages)
        found = library.by_code("ICD-10-CM", "Q77.0").matches
        assert "genetics/achondrogenesis" in [one.id for one in found]
        assert library.verify() == ()
