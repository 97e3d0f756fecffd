"""Lays the pages of Word files, as LibreOffice prints them, beside those of the PDFs.

python -m prove.compare FOLDER [SHEET ...] [--size=large] [--ink=mono]

Writes one picture for every few pages into the folder: the PDF at the left, the
Word file at the right. For looking at; nothing is judged. Without a name, all
sheets are drawn.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from itertools import chain, islice, zip_longest
from pathlib import Path
from typing import get_args

from PIL import Image

from handout.errors import HandoutError
from handout.layout import Ink, Layout, Paper, PrintSize
from handout.rendering import FormatName, finish
from prove.pages import in_colour
from prove.sheets import Sheet, sample_sheets, stress_sheets
from prove.soffice import convert

DOTS = 70
"""Dots an inch: a line of small print can still be read."""

PAIRS = 2
"""Pages of each format that stand side by side in one picture."""

GAP = 12
GREY = (128, 128, 128)
FORMATS: tuple[FormatName, ...] = ("pdf", "docx")


def main() -> int:
    """Render, convert and draw; print the pages of each sheet in both formats."""
    known = {sheet.name: sheet for sheet in chain(sample_sheets(), stress_sheets())}
    options = _options([*known])
    layout = Layout(size=options.size, paper=options.paper, ink=options.ink)
    options.folder.mkdir(parents=True, exist_ok=True)
    for name in options.sheets or known:
        try:
            pages = compare(known[name], layout, options.folder, options.dots)
        except HandoutError as error:
            print(f"{name}-{layout.size}: {error}")
        else:
            print(f"{name}-{layout.size}: {pages[0]} pages as PDF, {pages[1]} as Word")
    return 0


def _options(known: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="prove.compare", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("sheets", nargs="*", metavar="SHEET", help=", ".join(known))
    parser.add_argument("--size", choices=get_args(PrintSize), default="regular")
    parser.add_argument("--paper", choices=get_args(Paper), default="letter")
    parser.add_argument("--ink", choices=get_args(Ink), default="colour")
    parser.add_argument("--dots", type=int, default=DOTS, help="dots an inch")
    options = parser.parse_intermixed_args()
    for name in set(options.sheets).difference(known):
        parser.error(f"there is no sheet {name}; there are {', '.join(known)}")
    return options


def compare(sheet: Sheet, layout: Layout, folder: Path, dots: int) -> tuple[int, int]:
    """Draw one sheet, and return the numbers of its pages in both formats."""
    name = f"{sheet.name}-{layout.size}-{layout.ink}"
    ours, theirs = _printed(sheet, layout, folder / name)
    pages = [*_pages(ours, dots)], [*_pages(theirs, dots)]
    pairs = chain.from_iterable(zip_longest(*pages))
    for number, row in enumerate(_batched(pairs, 2 * PAIRS), 1):
        _side_by_side(row).save(folder / f"{name}-{number:02}.png")
    return len(pages[0]), len(pages[1])


def _printed(sheet: Sheet, layout: Layout, stem: Path) -> tuple[Path, Path]:
    """Write both files, and return the PDF and the Word file printed as PDF."""
    composed, resources = sheet.make()
    files = {to: stem.with_name(f"{stem.name}.{to}") for to in FORMATS}
    for to, file in files.items():
        made = finish(composed, to=to, level="full", layout=layout, resources=resources)
        file.write_bytes(made.data)
    printed = stem.with_name(f"{stem.name}.word.pdf")
    with tempfile.TemporaryDirectory(prefix="prove-") as folder:
        converted = convert([files["docx"]], Path(folder))
        printed.write_bytes(converted[files["docx"]].read_bytes())
    return files["pdf"], printed


def _pages(pdf: Path, dots: int) -> Iterator[Image.Image]:
    with tempfile.TemporaryDirectory(prefix="prove-") as name:
        yield from in_colour(pdf, Path(name), dots)


def _batched(
    pages: Iterator[Image.Image | None], count: int
) -> Iterator[list[Image.Image | None]]:
    while row := [*islice(pages, count)]:
        yield row


def _side_by_side(row: Sequence[Image.Image | None]) -> Image.Image:
    """Stand pages in a row on grey; a page that one format lacks stays grey."""
    sizes = [page.size for page in row if page]
    width, height = max(size[0] for size in sizes), max(size[1] for size in sizes)
    whole = Image.new("RGB", (len(row) * (width + GAP), height), GREY)
    for place, page in enumerate(row):
        if page:
            whole.paste(page, (place * (width + GAP), 0))
    return whole


if __name__ == "__main__":
    sys.exit(main())
