"""A Word file says what the PDF of the same sheet says, in the same order.

Of a sheet with text from right to left, and where rows of a table go on over a page,
only the letters are counted: a PDF gives these back in pieces.
"""

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from handout.language_tags import has_right_to_left_letters
from prove.printed import faults_in_print, pages_of
from prove.verdict import Judge
from prove.wordtext import GAP, Said, said_in

LAYOUT = re.compile(r"-(regular|large|xlarge)-(letter|a4)-(colour|mono)$")
LONG_TABLES = re.compile(r"^(stress|notes)-.*-xlarge-")


def wants(file: Path) -> bool:
    """Want a Word file beside whose folder there is a PDF of its sheet and size."""
    return _pdf_of(file) is not None


def hear(files: Sequence[Path]) -> dict[Path, list[str]]:
    """Compare each file with its PDF."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return dict(zip(files, pool.map(_faults, files), strict=True))


def _pdf_of(docx: Path) -> Path | None:
    """Return the PDF of a sheet in the same print size, whatever paper and ink."""
    layout = LAYOUT.search(docx.stem)
    if layout is None:
        return None
    name = docx.stem[: layout.start()]
    found = (docx.parent.parent / "ua1").glob(f"{name}-{layout[1]}-*.pdf")
    return min(found, default=None)


def _faults(docx: Path) -> list[str]:
    said, pdf = said_in(docx), _pdf_of(docx)
    if pdf is None:
        return ["there is no PDF of this sheet"]
    pages = pages_of(pdf)
    if _comes_in_pieces(docx, said):
        return [*faults_in_letters(said, pages)]
    return [*faults_in_print(said, pages)]


def _comes_in_pieces(docx: Path, said: Said) -> bool:
    runs_left = any(map(has_right_to_left_letters, said.body))
    return runs_left or bool(LONG_TABLES.match(docx.name))


def faults_in_letters(said: Said, pages: Iterable[str]) -> Iterator[str]:
    """Yield the letters and figures that the pages have less often than the file."""
    wanted = _letters([*said.body, *said.notes])
    if lost := wanted - _letters(pages):
        yield f"not in the PDF: {' '.join(lost)}"


def _letters(texts: Iterable[str]) -> Counter[str]:
    joined = "".join(texts).replace(GAP, "").casefold()
    return Counter(filter(str.isalnum, joined))


JUDGE = Judge("same words as PDF", ".docx", hear, wants)
