"""Finished files on their way: named, private, whole or not at all."""

import errno
import fcntl
import os
import stat
from pathlib import Path
from typing import NoReturn

import pytest

from handout import delivery
from handout.audit import Finding
from handout.compose import Level
from handout.delivery import file_name, require_audit, sweep, write
from handout.errors import AuditFailed, OutputError, UsageError
from handout.layout import Layout, PrintSize
from handout.rendering import FormatName, Rendered

DATA = b"a finished sheet"
FINDING = Finding(
    rule="title",
    severity="error",
    place="",
    found="There is no title.",
    remedy="Give it one.",
)


def rendered(
    form: FormatName = "pdf",
    level: Level = "full",
    language: str = "en",
    findings: tuple[Finding, ...] = (),
) -> Rendered:
    """Return a finished file."""
    return Rendered(
        data=DATA,
        media_type="application/pdf",
        format=form,
        level=level,
        title="River fever",
        language=language,
        edition="7f3a91c204be" + "0" * 52,
        findings=findings,
    )


def names(folder: Path) -> list[str]:
    """Return the names of all files in a folder."""
    return sorted(path.name for path in folder.iterdir())


def leftover(folder: Path) -> Path:
    """Leave a half-written file behind, as a crash would."""
    path = folder / ".handout-0123456789abcdef.part"
    path.write_bytes(DATA[:4])
    return path


def full_disk(*_: object) -> NoReturn:
    """Fail as a write to a full disk does."""
    raise OSError(errno.ENOSPC, "No space left on device")


def refused(*_: object, **__: object) -> NoReturn:
    """Fail as a folder does in which nobody may write."""
    raise PermissionError(errno.EACCES, "Permission denied")


@pytest.mark.parametrize(
    ("form", "level", "size", "language", "name"),
    [
        ("pdf", "full", "regular", "en", "river-fever.pdf"),
        ("docx", "plain", "regular", "en-US", "river-fever-plain.docx"),
        ("html", "full", "large", "en", "river-fever-large.html"),
        ("text", "plain", "xlarge", "es-US", "river-fever-plain-xlarge-es.txt"),
    ],
)
def test_a_name_says_what_the_file_is(
    form: FormatName, level: Level, size: PrintSize, language: str, name: str
) -> None:
    """Slug, level, print size, language, in this order, where they differ."""
    file = rendered(form, level, language)
    assert file_name("river-fever", file, Layout(size=size)) == name


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    """With nothing beside it."""
    write(DATA, tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes() == DATA
    assert names(tmp_path) == ["sheet.pdf"]


def test_a_file_is_private(tmp_path: Path) -> None:
    """Mode 0600, whatever the mask of the session."""
    mask = os.umask(0)
    try:
        write(DATA, tmp_path / "sheet.pdf")
    finally:
        os.umask(mask)
    assert stat.S_IMODE((tmp_path / "sheet.pdf").stat().st_mode) == 0o600


def test_a_file_is_private_before_it_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While it is written, too."""
    modes: list[int] = []

    def look(file: int) -> None:
        modes.append(stat.S_IMODE(os.fstat(file).st_mode))

    monkeypatch.setattr(os, "fsync", look)
    write(DATA, tmp_path / "sheet.pdf")
    assert modes == [0o600]


def test_a_folder_is_made_where_there_is_none(tmp_path: Path) -> None:
    """As deep as it was asked for."""
    write(DATA, tmp_path / "a" / "b" / "sheet.pdf")
    assert names(tmp_path / "a" / "b") == ["sheet.pdf"]


def test_an_older_file_is_replaced(tmp_path: Path) -> None:
    """A sheet may be printed anew."""
    path = tmp_path / "sheet.pdf"
    path.write_bytes(b"an older sheet, which is longer")
    write(DATA, path)
    assert path.read_bytes() == DATA


def test_a_full_disk_leaves_no_partial_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither under its name nor beside it."""
    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(OutputError, match=r"No space left on device\. Choose another"):
        write(DATA, tmp_path / "sheet.pdf")
    assert names(tmp_path) == []


def test_a_full_disk_leaves_the_older_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Better the sheet of yesterday than none."""
    path = tmp_path / "sheet.pdf"
    path.write_bytes(b"older")
    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(OutputError):
        write(DATA, path)
    assert path.read_bytes() == b"older"


@pytest.mark.parametrize("step", ["open", "fsync"])
def test_a_folder_that_nobody_may_write_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """The message names the file and what to do."""
    monkeypatch.setattr(os, step, refused)
    with pytest.raises(OutputError, match=r"sheet\.pdf: .*Permission denied\. Choose"):
        write(DATA, tmp_path / "sheet.pdf")
    assert names(tmp_path) == []


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    """Nothing is written anywhere."""
    blocked = tmp_path / "blocked"
    blocked.write_bytes(b"")
    with pytest.raises(OutputError, match="cannot be written"):
        write(DATA, blocked / "sheet.pdf")
    assert names(tmp_path) == ["blocked"]


def test_a_disk_without_locks_can_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some network folders have none."""
    monkeypatch.setattr(delivery.locks, "flock", refused)
    write(DATA, tmp_path / "sheet.pdf")
    assert names(tmp_path) == ["sheet.pdf"]


def test_an_input_is_never_overwritten(tmp_path: Path) -> None:
    """Under whatever name the path leads there."""
    path = tmp_path / "sheet.html"
    path.write_bytes(b"the source")
    (tmp_path / "link.html").symlink_to(path)
    for name in ("sheet.html", "link.html", "../" + tmp_path.name + "/sheet.html"):
        with pytest.raises(UsageError, match="would overwrite what it is made from"):
            write(DATA, tmp_path / name, inputs=[path])
    assert path.read_bytes() == b"the source"


def test_what_a_crash_left_is_swept(tmp_path: Path) -> None:
    """At the next run in the same folder."""
    leftover(tmp_path)
    sweep(tmp_path)
    assert names(tmp_path) == []


def test_a_run_that_is_stopped_leaves_only_what_is_swept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Control-C in the middle of a write."""

    def stopped(_: int) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", stopped)
    with pytest.raises(KeyboardInterrupt):
        write(DATA, tmp_path / "sheet.pdf")
    sweep(tmp_path)
    assert names(tmp_path) == []


def test_what_another_run_is_writing_is_not_swept(tmp_path: Path) -> None:
    """It is locked until it is whole."""
    path = leftover(tmp_path)
    with path.open("rb") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        sweep(tmp_path)
        assert names(tmp_path) == [path.name]


def test_a_file_is_locked_while_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another run that starts now leaves it alone."""
    monkeypatch.setattr(os, "fsync", lambda _: sweep(tmp_path))
    write(DATA, tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes() == DATA


@pytest.mark.parametrize("name", ["sheet.pdf", ".handout-x", "x.part", ".hidden"])
def test_what_is_not_ours_is_not_swept(tmp_path: Path, name: str) -> None:
    """Only names that no person would choose."""
    (tmp_path / name).write_bytes(DATA)
    sweep(tmp_path)
    assert names(tmp_path) == [name]


def test_a_folder_that_is_not_there_is_not_swept(tmp_path: Path) -> None:
    """Nothing to do is no error."""
    sweep(tmp_path / "nothing")
    assert names(tmp_path) == []


def test_a_file_with_an_error_is_held_back() -> None:
    """The message tells file, rule and edition, to be reported."""
    with pytest.raises(AuditFailed) as caught:
        require_audit(rendered(findings=(FINDING, FINDING)), "sheet.pdf")
    told = str(caught.value)
    assert told.startswith("sheet.pdf: found 2 accessibility errors, expected none")
    assert "title: There is no title." in told
    assert "Give it one." in told
    assert told.endswith("report the rule and the edition 7f3a-91c2-04be.")


def test_a_file_without_errors_is_handed_over() -> None:
    """Nothing is raised."""
    require_audit(rendered(), "sheet.pdf")
