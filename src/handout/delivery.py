"""Finished files on the way to a folder: named, private, whole or not at all.

A file is written beside its place with mode 0600 and renamed when it is whole.
What a crash left behind is swept at the next run. No name holds a word of the
patient's label.
"""

import contextlib
import os
import secrets
from collections.abc import Iterable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, BinaryIO

from handout.document import format_edition
from handout.errors import AuditFailed, OutputError, UsageError
from handout.language_tags import base
from handout.layout import Layout
from handout.rendering import FORMATS, Rendered

LEFTOVER_PREFIX = ".handout-"
LEFTOVER_SUFFIX = ".part"
PRIVATE = 0o600

locks: Any = import_module("fcntl") if find_spec("fcntl") else None
"""File locks, where the system has them; Windows keeps open files by itself."""


def file_name(slug: str, rendered: Rendered, layout: Layout) -> str:
    """Return `{slug}[-plain][-large][-es].{suffix}`."""
    language = base(rendered.language)
    marks = (
        "plain" if rendered.level == "plain" else "",
        layout.size if layout.size != "regular" else "",
        language if language != "en" else "",
    )
    stem = "-".join((slug, *(mark for mark in marks if mark)))
    return f"{stem}.{FORMATS[rendered.format].suffix}"


def require_audit(rendered: Rendered, name: str) -> None:
    """Raise `AuditFailed` where the file must not be handed over."""
    if not rendered.errors:
        return
    first = rendered.errors[0]
    raise AuditFailed(
        f"found {len(rendered.errors)} accessibility errors, expected none; "
        f"the first is {first.rule}: {first.found}",
        place=name,
        remedy=(
            f"The file was not written. {first.remedy} If that does not help, report "
            f"the rule and the edition {format_edition(rendered.edition)}."
        ),
    )


def write(data: bytes, path: Path, *, inputs: Iterable[Path] = ()) -> None:
    """Write a whole file with mode 0600, or none.

    Raises `UsageError` where it would overwrite an input, and `OutputError`
    where the folder cannot be written or the disk is full.
    """
    _require_no_input(path, inputs)
    beside = path.parent / f"{LEFTOVER_PREFIX}{secrets.token_hex(8)}{LEFTOVER_SUFFIX}"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_private(data, beside, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise OutputError(
            f"the file cannot be written: {error.strerror or error}.",
            place=str(path),
            remedy="Choose another folder with -o, or make room on the disk.",
        ) from error


def sweep(folder: Path) -> None:
    """Remove what an earlier run that crashed left half written in a folder."""
    with contextlib.suppress(OSError):
        for left in folder.glob(f"{LEFTOVER_PREFIX}*{LEFTOVER_SUFFIX}"):
            _remove_abandoned(left)


def _remove_abandoned(left: Path) -> None:
    """Remove a half-written file, unless another run is writing it just now."""
    with contextlib.suppress(OSError):
        if locks is not None:
            with left.open("rb") as file:
                locks.flock(file, locks.LOCK_EX | locks.LOCK_NB)
        left.unlink(missing_ok=True)


def _require_no_input(path: Path, inputs: Iterable[Path]) -> None:
    for given in inputs:
        if given.resolve() == path.resolve():
            raise UsageError(
                "the finished file would overwrite what it is made from.",
                place=str(path),
                remedy="Choose another folder with -o.",
            )


def _write_private(data: bytes, beside: Path, path: Path) -> None:
    """Write a file under a passing name, then give it its own.

    Where there are locks, it keeps its lock until it has its name.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(beside, flags, PRIVATE), "wb") as file:
        _lock(file)
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
        if locks is not None:
            beside.replace(path)
    if locks is None:
        beside.replace(path)


def _lock(file: BinaryIO) -> None:
    """Keep other runs from sweeping the file, where the folder can have locks."""
    if locks is not None:
        with contextlib.suppress(OSError):
            locks.flock(file, locks.LOCK_EX)
