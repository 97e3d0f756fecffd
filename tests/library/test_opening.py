"""A library is made when it is first written, and refused where it is none."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from handout.errors import LibraryError
from handout.library import Library, connecting, library_path, places, schema
from library.shelved import ID, NOW, filled, many

HEADER_VERSION = slice(60, 64)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the library of a test lies."""
    return tmp_path / "shelf" / "library.sqlite"


def test_the_named_library_comes_first(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A path goes before the environment, which goes before the user's folder."""
    monkeypatch.setenv("HANDOUT_LIBRARY", str(tmp_path / "told.sqlite"))
    assert library_path(tmp_path / "named.sqlite").name == "named.sqlite"
    assert library_path().name == "told.sqlite"
    monkeypatch.delenv("HANDOUT_LIBRARY")
    assert library_path().parts[-2:] == ("handout", "library.sqlite")


def test_looking_makes_no_file(path: Path) -> None:
    """A library that is not there is an empty one."""
    with Library.open(path) as library:
        assert library.conditions() == ()
        assert library.search("fever") == ()
    assert not path.parent.exists()


def test_the_first_import_makes_the_file(path: Path) -> None:
    """It is made with its folder, and says whose it is."""
    filled(path).close()
    header = path.read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == places.APPLICATION_ID
    assert int.from_bytes(header[HEADER_VERSION], "big") == len(schema.MIGRATIONS)


def test_one_file_is_left_when_all_is_done(path: Path) -> None:
    """Nothing of the making or of the log stays beside it."""
    filled(path).close()
    assert [one.name for one in path.parent.iterdir()] == ["library.sqlite"]


def test_who_opened_it_before_it_was_made_sees_it(path: Path) -> None:
    """The one who only looks finds what another has imported."""
    with Library.open(path) as early, filled(path):
        assert [one.id for one in early.conditions()] == [ID]


def test_a_reader_sees_what_is_added(path: Path) -> None:
    """Many readers beside one writer: none has to open anew."""
    with filled(path) as writer, Library.open(path, read_only=True) as reader:
        writer.add(many(3), now=NOW)
        assert len(reader.conditions()) == 4


def test_a_read_only_library_takes_nothing(path: Path) -> None:
    """Whoever asked to read only cannot write by accident."""
    filled(path).close()
    with Library.open(path, read_only=True) as library:
        with pytest.raises(LibraryError, match="can only be read"):
            library.add(many(1), now=NOW)
        assert not library.is_writable


def cut_in_half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def cut_to_a_header(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:50])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def a_text(path: Path) -> None:
    path.write_text("Call the clinic.", encoding="utf-8")


def of_another_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE goats (name TEXT)")


def of_a_newer_handout(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 1000")


def damaged_at_its_start(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[100:3000] = os.urandom(8) * 362 + b"1234"
    path.write_bytes(data)


HARM: dict[Callable[[Path], None], str] = {
    cut_in_half: "cut off",
    cut_to_a_header: "cut off",
    emptied: "empty file",
    a_text: "of another kind",
    of_another_program: "of another program",
    of_a_newer_handout: "a newer handout",
    damaged_at_its_start: "is damaged",
}


@pytest.mark.parametrize("harm", HARM, ids=lambda harm: harm.__name__)
@pytest.mark.parametrize("read_only", [True, False])
def test_what_is_no_library_gets_one_line_and_stays(
    harm: Callable[[Path], None], path: Path, *, read_only: bool
) -> None:
    """It is refused, and left untouched byte for byte, with nothing beside it."""
    filled(path).close()
    harm(path)
    before = path.read_bytes()
    with pytest.raises(LibraryError, match=HARM[harm]) as caught:
        Library.open(path, read_only=read_only).add(many(3), now=NOW)
    assert str(caught.value).startswith(str(path))
    assert "\n" not in str(caught.value)
    assert path.read_bytes() == before
    assert len(list(path.parent.iterdir())) == 1


def test_a_folder_is_no_library(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="found a folder"):
        Library.open(tmp_path)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    """The place of a new library may be impossible."""
    (tmp_path / "file").touch()
    library = Library.open(tmp_path / "file" / "library.sqlite")
    with pytest.raises(LibraryError, match="cannot be made"):
        library.add(many(1), now=NOW)


@pytest.fixture
def unwritable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no file be writable, as on a share of which one may only read."""
    monkeypatch.setattr(places, "is_writable", lambda _: False)


@pytest.mark.usefixtures("unwritable")
def test_a_library_on_a_share_is_read_as_it_lies(path: Path) -> None:
    """Nothing is made beside it, and nothing in it changes."""
    make_without_patch(path)
    before = path.read_bytes()
    with Library.open(path) as library:
        assert library.get(ID).condition.title == "River fever"
        assert [one.name for one in path.parent.iterdir()] == ["library.sqlite"]
        with pytest.raises(LibraryError, match="can only be read"):
            library.add(many(1), now=NOW)
    assert path.read_bytes() == before


def test_a_file_marked_as_read_only_stays(path: Path) -> None:
    """Even for one whom no mark stops, such as root."""
    filled(path).close()
    path.chmod(0o444)
    before = path.read_bytes()
    with (
        Library.open(path) as library,
        pytest.raises(LibraryError, match="can only be read"),
    ):
        library.add(many(1), now=NOW)
    assert path.read_bytes() == before


def make_without_patch(path: Path) -> None:
    """Make a library as if it could be written."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(places, "is_writable", lambda _: True)
        filled(path).close()


def test_a_share_with_a_writer_shows_what_is_written(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While a log lies beside the file, the file alone is not the whole."""
    with filled(path) as writer:
        writer.add(many(2), now=NOW)
        monkeypatch.setattr(places, "is_writable", lambda _: False)
        with Library.open(path) as reader:
            assert len(reader.conditions()) == 3


def test_a_folder_without_such_logs_takes_turns(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a network share: it works, and a warning tells what it costs."""
    monkeypatch.setattr(connecting, "_journal", lambda _: "delete")
    filled(path).close()
    with Library.open(path) as library:
        assert [warning.kind for warning in library.warnings] == ["library-in-turns"]
        assert library.get(ID).condition.id == ID


def another_table(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Let the next version of handout be here."""
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, script))


def test_an_older_library_is_made_current(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was shelved is still there, and the old file is kept beside."""
    filled(path).close()
    another_table(monkeypatch, "CREATE TABLE more (word TEXT);")
    with Library.open(path) as library:
        assert library.get(ID).condition.id == ID
        assert library.verify() == ()
    kept = path.with_name("library.version-1.sqlite")
    with closing(sqlite3.connect(kept)) as old:
        assert schema.version_of(old) == 1
        assert old.execute("SELECT count(*) FROM conditions").fetchone() == (1,)


def test_a_step_that_fails_changes_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The tables are those of one version or of the other."""
    filled(path).close()
    another_table(monkeypatch, "CREATE TABLE more (word TEXT); DROP TABLE nothing;")
    with pytest.raises(sqlite3.OperationalError):
        Library.open(path)
    monkeypatch.undo()
    with Library.open(path) as library:
        assert library.get(ID).condition.id == ID


def test_an_older_library_can_be_read_where_it_cannot_be_written(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is made current in memory alone."""
    filled(path).close()
    before = path.read_bytes()
    another_table(monkeypatch, "CREATE TABLE more (word TEXT);")
    with Library.open(path, read_only=True) as library:
        assert library.get(ID).condition.id == ID
    assert path.read_bytes() == before


def test_a_statement_with_a_trigger_stays_whole() -> None:
    """The semicolons inside a trigger end no statement."""
    trigger = "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; SELECT 2; END;"
    script = f"CREATE TABLE a (b);\n{trigger}\n"
    assert [one.strip() for one in schema.statements(script)][1:] == [trigger]
