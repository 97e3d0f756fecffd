"""Two who import at once lose nothing and are told of no lock."""

import multiprocessing
import signal
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from handout.errors import LibraryError
from handout.library import Library, connecting
from library.kills import import_and_kill
from library.shelved import NOW, filled, many, shelve, shelve_each

spawn = multiprocessing.get_context("spawn")


def other(path: Path) -> sqlite3.Connection:
    """Open a library as another program does."""
    return sqlite3.connect(path, isolation_level=None, check_same_thread=False)


def run_together(*calls: tuple[object, ...]) -> list[int | None]:
    """Run functions with their arguments, each in a process; return how they ended."""
    processes = [spawn.Process(target=call[0], args=call[1:]) for call in calls]  # type: ignore[arg-type]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
    return [process.exitcode for process in processes]


def test_two_who_make_a_library_at_once_share_it(tmp_path: Path) -> None:
    """Both import into a library that was not there, many times."""
    path = tmp_path / "library.sqlite"
    calls = ((shelve_each, path, first, 20) for first in (0, 20))
    assert run_together(*calls) == [0, 0]
    with Library.open(path) as library:
        assert len(library.conditions()) == 40
        assert library.verify() == ()


def test_two_large_imports_at_once_follow_each_other(tmp_path: Path) -> None:
    """The text is that of one of them, all of it, and the other's is a version."""
    path = tmp_path / "library.sqlite"
    calls = ((shelve, path, 200, words) for words in ("It itches.", "It stings."))
    assert run_together(*calls) == [0, 0]
    with Library.open(path) as library:
        versions = {len(library.show(f"topic/itch-{n}").versions) for n in range(200)}
        assert versions == {2}


def test_readers_do_not_wait_for_a_writer(tmp_path: Path) -> None:
    """They see the library as it was before."""
    path = tmp_path / "library.sqlite"
    with filled(path) as library, closing(other(path)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE conditions SET title = 'half'")
        titles = [one.title for one in library.conditions()]
    assert titles == ["River fever"]


def test_a_writer_waits_for_another(tmp_path: Path) -> None:
    """And goes on when that one is done."""
    path = tmp_path / "library.sqlite"
    with filled(path) as library, closing(other(path)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        threading.Timer(0.3, writer.rollback).start()
        assert len(library.add(many(2), now=NOW).new) == 2


def test_a_writer_does_not_wait_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After two minutes it tells why nothing was imported."""
    monkeypatch.setattr(connecting, "PATIENCE", 0.1)
    path = tmp_path / "library.sqlite"
    with filled(path) as library, closing(other(path)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryError, match="somebody else is still writing"):
            library.add(many(2), now=NOW)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal here")
def test_an_import_that_is_killed_leaves_the_old_or_the_new_state(
    tmp_path: Path,
) -> None:
    """Five times, at moments of chance; `python -m library.kills` does it fifty."""
    states = import_and_kill(tmp_path, times=5)
    assert states["old"] + states["new"] == 5
