"""Which files of a folder are read, and what is said where there are none."""

import os
from pathlib import Path

import pytest

from handout.readers import Refusal
from handout.shelving.files import NOTHING, gathered


def laid(folder: Path, *names: str) -> Path:
    """Lay empty files into a folder."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return folder


def test_files_of_all_folders_are_read_in_order(tmp_path: Path) -> None:
    """Hidden ones, pictures and what an open Word writes are not."""
    names = ("b.yaml", "a/z.csv", "a/.git/c.yaml", ".d.yaml", "~$e.docx", "f.png")
    found = gathered([laid(tmp_path, *names)])
    assert found.files == (tmp_path / "a" / "z.csv", tmp_path / "b.yaml")
    assert found.refused == ()


def test_a_folder_without_anything_to_read_is_told(tmp_path: Path) -> None:
    """It may be the wrong one."""
    folder = laid(tmp_path / "holiday", "beach.png")
    assert gathered([folder]).refused == (Refusal("holiday", NOTHING),)


def test_a_file_that_is_named_twice_is_read_once(tmp_path: Path) -> None:
    """By itself and with its folder."""
    laid(tmp_path, "a.yaml")
    assert len(gathered([tmp_path / "a.yaml", tmp_path]).files) == 1


def test_a_folder_that_cannot_be_opened_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What lies in it is not gone, and the rest is read."""
    laid(tmp_path, "a.yaml", "closed/b.yaml")
    scandir = os.scandir

    def refusing(path: str) -> object:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    found = gathered([tmp_path])
    assert found.files == (tmp_path / "a.yaml",)
    (refused,) = found.refused
    assert refused.place == "closed"
    assert refused.sentence.startswith("the folder cannot be opened: Permission denied")
