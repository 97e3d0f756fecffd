"""The same document gives the same bytes, whenever and wherever it is printed."""

import hashlib
import subprocess
import sys

import pytest

from documents import RESOURCES, every_block
from handout.backends.docx import render
from handout.layout import Layout, Options
from stress.notes import with_notes
from stress.pictures import RESOURCES as STRESS_RESOURCES
from stress.sheets import stress_document

PRINT_HASHES = "from backends.docx.test_same_bytes import hashes; print(*hashes())"

PLACES = {
    "elsewhere": {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
    "another day": {"PYTHONHASHSEED": "2", "TZ": "America/Adak", "LC_ALL": "C.UTF-8"},
    "Turkish": {"PYTHONHASHSEED": "3", "TZ": "Asia/Tehran", "LC_ALL": "tr_TR.UTF-8"},
    "without Unicode": {"PYTHONHASHSEED": "4", "PYTHONUTF8": "0", "LANG": "POSIX"},
}
"""What differs between two computers, or two days."""


def hashes() -> list[str]:
    """Print a sheet of every block, and one in Arabic with notes; hash both."""
    arabic = with_notes(stress_document("ar", parts=1, rows=3, few_rows=2))
    sheets = (every_block(), RESOURCES), (arabic, STRESS_RESOURCES)
    return [
        hashlib.sha256(render(sheet, Layout(), Options(), pictures)).hexdigest()
        for sheet, pictures in sheets
    ]


def test_twice_in_one_process() -> None:
    """Nothing is left of the sheet before."""
    assert hashes() == hashes()


@pytest.mark.parametrize("place", PLACES)
def test_in_another_process(place: str) -> None:
    """Neither the hash seed, the time zone nor the locale is in the file."""
    done = subprocess.run(
        [sys.executable, "-c", PRINT_HASHES],
        env={"PYTHONPATH": ":".join(sys.path), **PLACES[place]},
        capture_output=True,
        check=True,
        text=True,
    )
    assert done.stdout.split() == hashes()
