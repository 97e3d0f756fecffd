"""LibreOffice: does a Word file open, and does its whole text come back in order?"""

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from prove.printed import find_missing, printed_text
from prove.programs import find, run
from prove.verdict import Judge


def hear(files: Sequence[Path]) -> dict[Path, list[str]]:
    """Convert all files in one run and compare what was printed with the source."""
    with tempfile.TemporaryDirectory(prefix="prove-") as name:
        folder = Path(name)
        copies = _copies(files, folder)
        _convert(list(copies.values()), folder)
        return {file: _faults(copy) for file, copy in copies.items()}


def _copies(files: Sequence[Path], folder: Path) -> dict[Path, Path]:
    """Number the files: the same name may come from several folders."""
    copies = {file: folder / f"{number}.docx" for number, file in enumerate(files)}
    for file, copy in copies.items():
        shutil.copyfile(file, copy)
    return copies


def _convert(files: list[Path], folder: Path) -> None:
    profile = (folder / "profile").as_uri()
    run(
        [
            find("soffice"),
            f"-env:UserInstallation={profile}",
            "--headless",
            "--norestore",
            "--convert-to",
            "pdf",
            "--outdir",
            folder,
            *files,
        ]
    )


def _faults(copy: Path) -> list[str]:
    pdf = copy.with_suffix(".pdf")
    if not pdf.exists():
        return ["LibreOffice cannot open this file"]
    missing = find_missing(copy, printed_text(pdf, copy))
    if missing is None:
        return []
    return [f"not printed, or not in this place: {missing!r}"]


JUDGE = Judge("LibreOffice", ".docx", hear)
