"""What lies in files, folders and archives gets to the shelf, and the rest is named."""

import json
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from conditions import CONDITION, OVERLAY, SPANISH
from conftest import TESTS
from handout.errors import UsageError
from handout.library import Library
from handout.shelving import Imported, Progress, import_files, update
from library.shelved import ID, LATER, NOW

FIXTURES = TESTS / "fixtures"
TOPICS = FIXTURES / "topics" / "mplus_topics_invented.xml"
TABLE = "system,code,condition\nICD-10-CM,R99.1,clinic/river-fever\nwhat,1,2\n"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A library without anything."""
    with Library.open(tmp_path / "library.sqlite") as one:
        yield one


@pytest.fixture
def sheets(tmp_path: Path) -> Path:
    """A folder of a clinic: a sheet, its overlay, another overlay, a table of codes."""
    folder = tmp_path / "sheets"
    (folder / "more").mkdir(parents=True)
    shutil.copy(FIXTURES / "sheets" / "kettle-ear.md", folder)
    write(folder / "fever.json", CONDITION)
    write(folder / "fever.overlay.json", OVERLAY)
    write(folder / "more" / "in-spanish.json", SPANISH)
    (folder / "more" / "codes.csv").write_text(TABLE, encoding="utf-8")
    (folder / "more" / "picture.png").write_bytes(b"no picture")
    (folder / ".hidden.json").write_text("{", encoding="utf-8")
    return folder


def write(path: Path, data: object) -> Path:
    """Write JSON to a file."""
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def topics(path: Path, *names: str) -> Path:
    """Write a file of topics with these names, an archive of texts."""
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            text = {"id": f"topic/{name}", "title": name.title()}
            archive.writestr(f"{name}.json", json.dumps(text))
    return path


def ids(library: Library) -> list[str]:
    return sorted(one.id for one in library.conditions() if not one.gone)


def test_a_file_of_many_records_is_shelved(library: Library) -> None:
    """A broken record is named, with its line, and the rest is on the shelf."""
    imported = import_files(library, [TOPICS], now=NOW)
    assert [one.place for one in imported.refused] == [
        f"{TOPICS.name}, line 66, record 4"
    ]
    assert ids(library) == [
        "topic/es/moonhair",
        "topic/moonhair",
        "topic/starnails",
        "topic/windears",
    ]


def test_an_import_again_changes_nothing(library: Library) -> None:
    """However often."""
    import_files(library, [TOPICS], now=NOW)
    changes = import_files(library, [TOPICS], now=LATER).changes
    assert (changes.unchanged, changes.new, changes.changed) == (4, (), ())


def test_a_folder_is_shelved_with_what_belongs_together(
    library: Library, sheets: Path
) -> None:
    """Sheets, their overlays, those that lie elsewhere, and codes."""
    imported = import_files(library, [sheets], now=NOW)
    assert ids(library) == ["clinic/kettle-ear", ID]
    assert [one.language for one in library.get(ID).overlays] == ["en", "es"]
    assert [one.id for one in library.by_code("ICD-10-CM", "R99.1").matches] == [ID]
    assert imported.mappings == {"codes.csv": 1}


def test_a_line_of_a_table_that_is_wrong_is_named(
    library: Library, sheets: Path
) -> None:
    """With its line; the others are taken."""
    (refused,) = import_files(library, [sheets], now=NOW).refused
    assert refused.place == "codes.csv, line 3"


def test_codes_of_conditions_that_are_not_there_are_told(
    library: Library, tmp_path: Path
) -> None:
    """It may be a slip; they are kept for the day when the condition comes."""
    table = tmp_path / "codes.csv"
    table.write_text("system,code,condition\nicd10,R99.1,clinic/nowhere\n", "utf-8")
    (warning,) = import_files(library, [table], now=NOW).warnings
    assert (warning.kind, "clinic/nowhere" in str(warning)) == (
        "code-without-condition",
        True,
    )


def test_an_archive_of_a_clinic_is_shelved(
    library: Library, sheets: Path, tmp_path: Path
) -> None:
    """As the folder that was packed into it."""
    packed = Path(shutil.make_archive(str(tmp_path / "packed"), "zip", sheets))
    imported = import_files(library, [packed], now=NOW)
    assert ids(library) == ["clinic/kettle-ear", ID]
    assert [one.language for one in library.get(ID).overlays] == ["en", "es"]
    assert library.by_code("ICD-10-CM", "R99.1").matches
    told = " ".join(one.place for one in imported.refused)
    assert "overlay" not in told
    assert "codes.csv, line 3" in told


def test_a_file_that_cannot_be_read_does_not_stop_the_others(
    library: Library, tmp_path: Path
) -> None:
    """One that is not there, one of another kind, one that is broken."""
    (tmp_path / "music.yaml").write_text("song: la", encoding="utf-8")
    (tmp_path / "broken.json").write_text('{"id": ', encoding="utf-8")
    fever = write(tmp_path / "fever.json", CONDITION)
    names = ["nothing.xml", "music.yaml", "broken.json"]
    paths = [*(tmp_path / name for name in names), fever]
    imported = import_files(library, paths, now=NOW)
    assert [one.place for one in imported.refused] == names
    assert all("skipped" in one.sentence for one in imported.refused)
    assert ids(library) == [ID]


def test_a_picture_comes_with_its_sheet(library: Library) -> None:
    """It is on the shelf, and the figure names it."""
    import_files(library, [FIXTURES / "every-part.yaml"], now=NOW)
    (listed,) = library.conditions()
    assert library.get(listed.id).resources.pictures


def test_what_comes_from_the_shelf_is_what_was_read(library: Library) -> None:
    """With the same overlays and pictures."""
    from handout.sources import read  # noqa: PLC0415 - only here

    path = FIXTURES / "every-part.yaml"
    import_files(library, [path], now=NOW)
    reading = read(path)
    held = library.get(reading.conditions[0].id)
    assert held.condition == reading.conditions[0]
    assert held.overlays == reading.overlays
    assert dict(held.resources.pictures) == dict(reading.resources.pictures)


def test_progress_is_told(library: Library, sheets: Path) -> None:
    """From the first file to the last condition."""
    steps: list[Progress] = []
    import_files(library, [sheets, TOPICS], now=NOW, watch=steps.append)
    assert steps[0].conditions == 0
    assert (steps[-1].number, steps[-1].files) == (5, 5)
    assert steps[-1].conditions == 6


def test_an_update_takes_what_is_gone_off_the_shelf(
    library: Library, tmp_path: Path
) -> None:
    """Only in the collections that it holds."""
    import_files(library, [write(tmp_path / "fever.json", CONDITION)], now=NOW)
    import_files(library, [topics(tmp_path / "a.zip", "moss", "fern", "reed")], now=NOW)
    updated = update(library, [topics(tmp_path / "b.zip", "moss", "fern")], now=LATER)
    assert [one.id for one in updated.changes.gone] == ["topic/reed"]
    assert ids(library) == [ID, "topic/fern", "topic/moss"]


def test_an_update_with_refused_records_takes_nothing_off(
    library: Library, tmp_path: Path
) -> None:
    """What could not be read is not gone."""
    import_files(library, [topics(tmp_path / "a.zip", "moss", "fern", "reed")], now=NOW)
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")
    whole = topics(tmp_path / "b.zip", "moss", "fern")
    updated = update(library, [whole, broken], now=LATER)
    assert (updated.whole, updated.changes.gone) == (False, ())
    assert len(ids(library)) == 3


def test_an_update_with_a_part_is_refused(library: Library, tmp_path: Path) -> None:
    """Where more than half would be gone, unless forced."""
    names = ("moss", "fern", "reed", "rush")
    import_files(library, [topics(tmp_path / "a.zip", *names)], now=NOW)
    part = topics(tmp_path / "b.zip", "moss")
    with pytest.raises(UsageError, match="3 of 4"):
        update(library, [part], now=LATER)
    assert len(ids(library)) == 4
    assert len(update(library, [part], now=LATER, force=True).changes.gone) == 3


def dated(path: Path, day: str, words: str = "River fever itches.") -> Path:
    """Write the river fever as its source told it on a day."""
    source = {"publisher": "Invented Press", "reviewed": day}
    sections = [{"kind": "signs", "prose": words}]
    return write(path, {**CONDITION, "source": source, "sections": sections})


def test_an_older_text_does_not_take_the_place_of_a_newer(
    library: Library, tmp_path: Path
) -> None:
    """It is told with both dates, and taken where that is wanted."""
    import_files(library, [dated(tmp_path / "new.json", "2026-02-01")], now=NOW)
    old = dated(tmp_path / "old.json", "2025-11", "River fever tickles.")
    imported = import_files(library, [old], now=LATER)
    (warning,) = imported.warnings
    assert str(warning) == (
        f"old.json, {ID}: found a text of 2025-11, but the library has one of "
        f"2026-02-01, which was kept; --force takes the older one."
    )
    assert [one.id for one in imported.changes.older] == [ID]
    assert "itches" in str(library.get(ID).condition.sections)
    forced = import_files(library, [old], now=LATER, force=True)
    assert [one.id for one in forced.changes.changed] == [ID]
    assert "tickles" in str(library.get(ID).condition.sections)


@pytest.mark.parametrize("day", ["2026-02", "2026", "2026-02-01", "2026-02-02"])
def test_what_is_not_surely_older_takes_its_place(
    library: Library, tmp_path: Path, day: str
) -> None:
    """A month that holds the day may be the day itself."""
    import_files(library, [dated(tmp_path / "new.json", "2026-02-01")], now=NOW)
    other = dated(tmp_path / "other.json", day, "River fever tickles.")
    changes = import_files(library, [other], now=LATER).changes
    assert [one.id for one in changes.changed] == [ID]


def test_an_update_with_older_texts_takes_nothing_off(
    library: Library, tmp_path: Path
) -> None:
    """What came later is not in it, and not gone."""
    new = dated(tmp_path / "new.json", "2026-02-01")
    more = write(tmp_path / "more.json", {"id": "clinic/later", "title": "Later"})
    import_files(library, [new, more], now=NOW)
    old = dated(tmp_path / "old.json", "2025-11-01", "River fever tickles.")
    updated = update(library, [old], now=LATER)
    assert (updated.whole, updated.changes.gone) == (False, ())
    assert ids(library) == ["clinic/later", ID]


FOREIGN = {
    "bundle.json": '{"resourceType":"Bundle","entry":[{"resource":{"code":{"coding":'
    '[{"system":"http://snomed.info/sct","code":"1"}]},"resourceType":"Condition"}}]}',
    "settings.json": '{"condition": {"system": "a", "code": "b"}}',
    "list.json": '[{"system": "a", "code": "b", "condition": "c"}]',
    "services.yaml": "services:\n  web: {image: x}\n",
    "people.csv": "name,code\nAda,7\n",
}
FOUND = {
    "bundle.json": "found a patient's record (FHIR)",
    "settings.json": "found JSON that is neither a condition",
    "list.json": "found JSON that is neither a condition",
    "services.yaml": "found YAML that is neither a condition",
    "people.csv": "found a table that is not one of codes",
}


def test_data_of_other_programs_is_called_what_it_is(
    library: Library, tmp_path: Path
) -> None:
    """And what lies beside it is shelved."""
    folder = tmp_path / "mixed"
    folder.mkdir()
    for name, text in FOREIGN.items():
        (folder / name).write_text(text, encoding="utf-8")
    write(folder / "fever.json", CONDITION)
    refused = import_files(library, [folder], now=NOW).refused
    told = {one.place: one.sentence for one in refused}
    assert ids(library) == [ID]
    assert told.keys() == FOUND.keys()
    assert all(told[name].startswith(words) for name, words in FOUND.items())


def test_a_table_that_lacks_a_column_is_still_a_table_of_codes(
    library: Library, tmp_path: Path
) -> None:
    """The missing column is named."""
    table = tmp_path / "codes.csv"
    table.write_text("system;code;name\nicd10;A00;x\n", encoding="utf-8")
    (refused,) = import_files(library, [table], now=NOW).refused
    assert "found no column 'condition'" in refused.sentence


def test_a_table_of_which_nothing_is_right_leaves_the_earlier_one(
    library: Library, sheets: Path
) -> None:
    """A slip in the file takes no codes off the shelf."""
    import_files(library, [sheets], now=NOW)
    table = sheets / "more" / "codes.csv"
    table.write_text("system,code,condition\nwhat,1,2\n", encoding="utf-8")
    assert import_files(library, [table], now=LATER).mappings == {}
    assert library.by_code("ICD-10-CM", "R99.1").matches


def test_nothing_to_shelve_makes_no_library(library: Library, tmp_path: Path) -> None:
    """All that was read is refused."""
    assert import_files(library, [tmp_path / "no.xml"], now=NOW) == Imported(
        files=1, refused=import_files(library, [tmp_path / "no.xml"], now=NOW).refused
    )
    assert not library.path.exists()
