"""LibreOffice: does a Word file open, and does its whole text come back in order?"""

import os
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from prove.printed import faults_in_export, faults_in_print, pages_of
from prove.soffice import convert
from prove.verdict import Judge
from prove.wordtext import said_in

TEXT = "txt:Text (encoded):UTF8"


def hear(files: Sequence[Path]) -> dict[Path, list[str]]:
    """Print and export all files, and compare what comes back with what they say."""
    with tempfile.TemporaryDirectory(prefix="prove-") as name:
        printed = convert(files, Path(name) / "pdf", "pdf")
        exported = convert(files, Path(name) / "txt", TEXT)
        results = ((file, printed[file], exported[file]) for file in files)
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            faults = pool.map(lambda result: _faults(*result), results)
        return dict(zip(files, faults, strict=True))


def _faults(docx: Path, pdf: Path, text: Path) -> list[str]:
    if not (pdf.exists() and text.exists()):
        return ["LibreOffice cannot open this file"]
    said = said_in(docx)
    return [
        *faults_in_export(said, text.read_text(encoding="utf-8-sig")),
        *faults_in_print(said, pages_of(pdf)),
    ]


JUDGE = Judge("LibreOffice", ".docx", hear)
