"""Files that other programs make are read, and what they get wrong is found."""

from pathlib import Path

import pytest

from audit import strangers
from handout.audit import check

UNTAGGED = {
    "pdf-tagged",
    "pdf-metadata",
    "pdf-title",
    "pdf-ua-identifier",
}
"""What every file is told that was made without thinking of readers."""


@pytest.fixture(scope="module")
def from_browser(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return the page as a browser prints it."""
    return strangers.by_chromium(tmp_path_factory.mktemp("browser"))


def broken(data: bytes) -> set[str]:
    """Name the rules that a file breaks."""
    return {finding.rule for finding in check(data)}


def test_a_page_that_a_browser_prints(from_browser: bytes) -> None:
    """A browser tags what it prints, and describes neither links nor languages."""
    assert broken(from_browser) >= {
        "pdf-ua-identifier",
        "pdf-metadata",
        "pdf-link-described",
        "pdf-language-of-parts",
        "pdf-contrast",
        "pdf-bookmarks",
    }


def test_what_a_browser_does_right(from_browser: bytes) -> None:
    """Nothing is said against what a browser gets right."""
    assert broken(from_browser).isdisjoint(
        {
            "pdf-tagged",
            "pdf-language",
            "pdf-one-h1",
            "pdf-heading-order",
            "pdf-content-tagged",
            "pdf-content-in-tree",
            "pdf-content-found",
            "pdf-parent-tree",
            "pdf-table-regular",
            "pdf-tab-order",
            "pdf-font-embedded",
            "pdf-font-unicode",
            "pdf-font-glyphs",
            "pdf-reading-order",
            "pdf-text-on-page",
        }
    )


def test_a_page_from_an_office_program(tmp_path: Path) -> None:
    """An office program writes tags, and no order for the Tab key."""
    assert broken(strangers.by_libreoffice(tmp_path)) >= {
        "pdf-tab-order",
        "pdf-contrast",
    }


def test_a_page_from_an_office_program_as_it_is(tmp_path: Path) -> None:
    """Without being asked, an office program writes no tags."""
    data = strangers.by_libreoffice(tmp_path, tagged=False)
    assert broken(data) >= UNTAGGED


@pytest.mark.filterwarnings("default")
def test_a_page_from_a_small_library() -> None:
    """A small library writes no tags, and does not embed its fonts."""
    assert broken(strangers.by_fpdf2()) >= {
        *UNTAGGED,
        "pdf-title-shown",
        "pdf-link-described",
        "pdf-tab-order",
        "pdf-font-embedded",
    }


def test_a_page_from_pandoc(tmp_path: Path) -> None:
    """A page by way of the layout engine describes links by their addresses."""
    assert "pdf-link-in-words" in broken(strangers.by_pandoc(tmp_path))
