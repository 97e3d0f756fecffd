"""A fax of a sheet is read back by tesseract: are its words still there?

Three weaknesses of tesseract are no fault of the sheet. It was not taught the zero
with a stroke inside, which tells a reader that it is no O, and takes it for 8, 9 or
6, or for two of them. It may join two words that stand apart. And it may take a
dashed frame with its words for a picture, on one kind of processor and not on
another: each page is read in two ways, and a word counts that either of them reads.
"""

import os
import re
import tempfile
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import pairwise
from pathlib import Path

from prove.pages import FAX_DOTS, as_fax, printed_words, words_in
from prove.programs import find, run
from prove.verdict import Judge

LEAST_READ = 0.99
FAXED = re.compile(
    r"alps-regular-letter-[a-z]+/ua1/|stress-es-regular-[a-z0-9]+-colour[.]pdf"
)
"""The files that are faxed: to read a page back takes most of a second."""

LANGUAGES = {True: "spa+eng", False: "eng+spa"}
"""What tesseract expects of a sheet, Spanish or not: its own language first."""

SPANISH = re.compile(r"-es-")
WAYS_TO_READ = ("4", "6")
"""How tesseract takes the page: as one column of several sizes, and as one block."""

ONE_THREAD = {"OMP_THREAD_LIMIT": "1"}
"""Several pages at once are faster than several threads on one page."""

MOST_TOLD = 20


def hear(files: Sequence[Path]) -> dict[Path, list[str]]:
    """Fax all files, read them back and return the words that were lost."""
    return {file: _faults(file) for file in files}


def wants(file: Path) -> bool:
    """Tell whether a file is one of those that are faxed."""
    return bool(FAXED.search(file.as_posix()))


def _faults(pdf: Path) -> list[str]:
    printed = printed_words(pdf)
    lost = unread(printed, _read_back(pdf))
    share = 1 - lost.total() / max(len(printed), 1)
    print(f"    fax of {pdf.name}: {share:.2%} of {len(printed)} words read")
    if share >= LEAST_READ:
        return []
    words = ", ".join(f"{word} ({n})" for word, n in lost.most_common(MOST_TOLD))
    return [f"{share:.2%} of the words were read, lost are {words}"]


def _read_back(pdf: Path) -> list[str]:
    read = partial(_words_on, LANGUAGES[bool(SPANISH.search(pdf.name))])
    with tempfile.TemporaryDirectory(prefix="prove-") as name:
        pages = as_fax(pdf, Path(name))
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            return [word for words in pool.map(read, pages) for word in words]


def _words_on(languages: str, page: Path) -> list[str]:
    """Return the words of a page, each as often as it was read in the better way."""
    words: Counter[str] = Counter()
    for way in WAYS_TO_READ:
        words |= Counter(_words_read(languages, page, way))
    return [*words.elements()]


def _words_read(languages: str, page: Path, way: str) -> list[str]:
    options = ["-l", languages, "--dpi", str(FAX_DOTS), "--psm", way]
    words: list[str | Path] = [find("tesseract"), page, "-", *options]
    return words_in(run(words, environment=ONE_THREAD))


def unread(printed: Sequence[str], read: Sequence[str]) -> Counter[str]:
    """Return the words that were not read, and how often."""
    lost, more = Counter(printed) - Counter(read), Counter(read) - Counter(printed)
    _forgive_zeros(lost, more)
    _forgive_joints(lost, more, printed)
    return +lost


def _forgive_zeros(lost: Counter[str], more: Counter[str]) -> None:
    """Take words for read that differ in nothing but their zeros."""
    for word in [word for word in lost if "0" in word]:
        likeness = re.compile(re.escape(word).replace("0", "[0689o]{1,2}"))
        for other in filter(likeness.fullmatch, list(more)):
            alike = min(lost[word], more[other])
            lost[word] -= alike
            more[other] -= alike


def _forgive_joints(
    lost: Counter[str], more: Counter[str], printed: Sequence[str]
) -> None:
    """Take two neighbours for read that were read as one word."""
    for first, second in pairwise(printed):
        if lost[first] > 0 and lost[second] > 0 and more[first + second] > 0:
            lost[first] -= 1
            lost[second] -= 1
            more[first + second] -= 1


JUDGE = Judge("fax", ".pdf", hear, wants)
