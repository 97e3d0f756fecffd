"""Which dates on a page are the page's own, and which are of the site around it."""

import pytest

from handout.readers import capture, web_page
from readers.pages import ADDRESS, page_of

DISCLAIMERS = "<h2>Disclaimers</h2><p>No advice.</p>"
CLINIC = "https://clinic.example/paper-hand"


def updated(below: str, *, address: str = CLINIC) -> str | None:
    """Return the date of a page with such words behind its disclaimers."""
    told = f"<p>URL of this page: {ADDRESS}</p><h2>Causes</h2><p>Paper.</p>"
    content = f"{told}{DISCLAIMERS}{below}"
    page = page_of(content, address=address)
    return web_page.read(page, "x.html").conditions[0].source.updated


@pytest.mark.parametrize(
    "below",
    [
        "<p>Last updated May 4, 2019</p>",
        "<button>Print</button><p>Last updated May 4, 2019</p>",
        "<p>x</p><p>National Library of Medicine</p><p>Last updated May 4, 2019</p>",
        "<p>National Library of Medicine Last updated May 4, 2019</p>",
        "<p>Last updated May 4, 2019</p><p>Hi</p><p>Last updated June 1, 2024</p>",
    ],
)
def test_the_date_right_behind_the_page_or_of_the_library_is_the_pages(
    below: str,
) -> None:
    assert updated(below) == "2019-05-04"


@pytest.mark.parametrize(
    "below",
    [
        "<p>Our clinic</p><p>Last updated June 1, 2024</p>",
        "<p>© Our clinic. Last updated June 1, 2024</p>",
        "<p>National Library of Medicine</p><p>Ours. Last updated June 1, 2024</p>",
        "<p>Published by us</p><p>Reviewed: May 2, 2019</p>",
    ],
)
def test_a_date_of_the_clinic_around_a_page_is_not_the_pages(below: str) -> None:
    assert updated(below) is None


def test_on_its_own_site_the_first_date_behind_the_page_is_the_pages() -> None:
    below = "<p>About</p><p>Last updated May 4, 2019</p><p>Last updated 2020-01-01</p>"
    assert updated(below, address=ADDRESS) == "2019-05-04"


def test_dates_one_behind_another_are_all_the_pages() -> None:
    text = (
        f"URL of this page: {ADDRESS}\n\nPaper hand\n\nCauses\n\nPaper.\n\n"
        "Disclaimers\n\nNo advice.\n\nReviewed: June 2012\n\nPublished: May 2, 2017\n"
    )
    source = capture.read(text.encode(), "x.txt").conditions[0].source
    assert (source.reviewed, source.published) == ("2012-06", "2017-05-02")


def test_a_line_whose_date_cannot_be_read_is_not_lost() -> None:
    told = "<h2>Causes</h2><p>Paper.</p><p>Last updated February 30, 2019</p>"
    (section,) = web_page.read(page_of(told), "x.html").conditions[0].sections
    assert section.prose.plain == "Paper.\nLast updated February 30, 2019"
