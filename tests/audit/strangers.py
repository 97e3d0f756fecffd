"""Files that other programs make of one page, where these are installed."""

import shutil
import subprocess
from pathlib import Path

import pytest
from fpdf import FPDF

PAGE = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Marrow fever</title></head>
<body>
<h1>Marrow fever</h1>
<p>See <a href="https://example.org/fever">the test page</a>.</p>
<h2>Signs</h2>
<ul><li>Fever</li><li>Pain</li></ul>
<p>In Russian: <span lang="ru">лихорадка</span>.</p>
<h2>How often</h2>
<table>
<tr><th>Kind</th><th>Share</th></tr>
<tr><td>Mild</td><td>2 in 3</td></tr>
</table>
<p style="color: #999999">Pale words</p>
</body>
</html>
"""
PATIENCE = 120
"""Seconds that a program may take for one page."""

CHROMIUM = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-sync",
)


def page_in(folder: Path) -> Path:
    """Write the page into a folder."""
    page = folder / "page.html"
    page.write_text(PAGE, encoding="utf-8")
    return page


def by_chromium(folder: Path) -> bytes:
    """Print the page with a browser."""
    made = folder / "page.pdf"
    _run(
        _find("chromium"),
        *CHROMIUM,
        f"--user-data-dir={folder / 'profile'}",
        f"--print-to-pdf={made}",
        page_in(folder).as_uri(),
    )
    return made.read_bytes()


def by_libreoffice(folder: Path, *, tagged: bool = True) -> bytes:
    """Export the page from an office program, with tags or as it does by itself."""
    choices = '{"UseTaggedPDF":{"type":"boolean","value":"true"}}' if tagged else ""
    _run(
        _find("soffice"),
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        f"pdf:writer_web_pdf_Export:{choices}".rstrip(":"),
        "--outdir",
        str(folder),
        str(page_in(folder)),
    )
    return (folder / "page.pdf").read_bytes()


def by_pandoc(folder: Path) -> bytes:
    """Convert the page with pandoc, by way of the layout engine that we use."""
    made = folder / "page.pdf"
    _run(
        _find("pandoc"),
        str(page_in(folder)),
        "--pdf-engine=weasyprint",
        "--pdf-engine-opt=--pdf-variant=pdf/ua-1",
        f"--output={made}",
    )
    return made.read_bytes()


def by_fpdf2() -> bytes:
    """Draw the page with a small library."""
    pdf = FPDF()
    pdf.set_title("Marrow fever")
    pdf.set_lang("en")
    pdf.add_page()
    pdf.set_font("helvetica", size=12)
    start, end = PAGE.index("<h1>"), PAGE.index("<p>In Russian")
    pdf.write_html(PAGE[start:end])
    return bytes(pdf.output())


def _find(program: str) -> str:
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not installed")
    return found


def _run(*words: str) -> None:
    subprocess.run(words, capture_output=True, timeout=PATIENCE, check=True)
