"""Invented pages and captures for the tests of readers."""

from pathlib import Path

from handout.readers import Reading, capture, web_page

FIXTURES = Path(__file__).parents[1] / "fixtures"
PAGES = FIXTURES / "pages"
ADDRESS = "https://medlineplus.gov/genetics/condition/paper-hand/"
ANCHOR = f"URL of this page: {ADDRESS}"


def fixture(name: str) -> bytes:
    """Return the bytes of an invented page."""
    return (PAGES / name).read_bytes()


def capture_of(*blocks: str, title: str = "Paper hand", anchor: str = ANCHOR) -> bytes:
    """Make a capture of blocks, a blank line between each."""
    return "\n\n".join((anchor, title, *blocks)).encode()


def read_capture(*blocks: str) -> Reading:
    """Read a capture of blocks that stand below its title."""
    return capture.read(capture_of(*blocks), "paper.txt")


def page_of(content: str, *, address: str = ADDRESS) -> bytes:
    """Make a web page with a title and the content below it."""
    return (
        f'<!DOCTYPE html><html><head><link rel="canonical" href="{address}"></head>'
        f"<body><h1>Paper hand</h1>{content}</body></html>"
    ).encode()


def read_page(content: str) -> Reading:
    """Read a web page with the content below its title."""
    return web_page.read(page_of(content), "paper.html")
