"""The pages of a PDF as dots, and the words that are printed on them."""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from prove.programs import find, run

FAX_DOTS = 200
"""Dots an inch of a fax in fine resolution (ITU-T T.30), in both directions."""

HALF = 127
"""What is darker is black on paper that was scanned."""

# What joins or hides: soft hyphens, joiners, marks of direction.
_HIDDEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_WORD = re.compile(r"\w+")
_MONO = re.compile(r"\bmono\b")


def is_mono(pdf: Path) -> bool:
    """Tell by its name, or its job's, whether a file was made without colours."""
    names = f"{pdf.name} {pdf.parent.parent.name}"
    return bool(_MONO.search(names))


def as_fax(pdf: Path, folder: Path) -> list[Path]:
    """Draw the pages in black and white, and return the files.

    A file without colours is drawn as a fax server does it, with grey as a pattern
    of dots. Others are drawn as a machine scans their print: black or white.
    """
    if is_mono(pdf):
        run([find("pdftoppm"), "-r", str(FAX_DOTS), "-mono", pdf, folder / "fax"])
        return sorted(folder.glob("fax*.pbm"))
    run([find("pdftoppm"), "-r", str(FAX_DOTS), "-gray", pdf, folder / "scan"])
    return [_scanned(page) for page in sorted(folder.glob("scan*.pgm"))]


def _scanned(page: Path) -> Path:
    with Image.open(page) as image:
        bits = image.point([0] * (HALF + 1) + [255] * (255 - HALF)).convert("1")
    path = page.with_suffix(".pbm")
    bits.save(path)
    return path


def in_colour(pdf: Path, folder: Path, dots: int) -> Iterator[Image.Image]:
    """Draw the pages in colour, and yield them."""
    run([find("pdftoppm"), "-r", str(dots), pdf, folder / "page"])
    for path in sorted(folder.glob("page*.ppm")):
        with Image.open(path) as image:
            yield image.convert("RGB")


def printed_words(pdf: Path) -> list[str]:
    """Return the words of all pages in the order in which they are printed."""
    return words_in(run([find("pdftotext"), "-enc", "UTF-8", pdf, "-"]))


def words_in(text: str) -> list[str]:
    """Return words without regard to capitals, ligatures and signs between them."""
    plain = _HIDDEN.sub("", unicodedata.normalize("NFKC", text)).casefold()
    return _WORD.findall(plain)
