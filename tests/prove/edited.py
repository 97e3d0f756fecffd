"""Word files that somebody has edited with python-docx: judged like all others."""

from collections.abc import Sequence
from pathlib import Path

from backends.docx.editing import edited
from prove.resaved import wants


def edit_some(files: Sequence[Path], folder: Path) -> None:
    """Edit the Word files that LibreOffice edits as well, and keep both."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in files:
        if file.suffix == ".docx" and wants(file):
            (folder / f"edited-{file.name}").write_bytes(edited(file.read_bytes()))
