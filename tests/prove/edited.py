"""Word files that somebody has edited with python-docx: judged like all others."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from backends.docx.editing import edited
from prove.resaved import wants
from prove.verdict import Verdict

NAME = "python-docx"


def edit_some(files: Sequence[Path], folder: Path) -> Iterator[Verdict]:
    """Edit the Word files that LibreOffice edits as well, and keep both."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in files:
        if file.suffix == ".docx" and wants(file):
            yield _edit(file, folder / f"edited-{file.name}")


def _edit(file: Path, to: Path) -> Verdict:
    """Write the edited file. Whatever goes wrong is a fault of the first one."""
    try:
        to.write_bytes(edited(file.read_bytes()))
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a fault
        told = f"{type(error).__name__}: {error}"
        return Verdict(NAME, file, passed=False, message=told)
    return Verdict(NAME, file, passed=True)
