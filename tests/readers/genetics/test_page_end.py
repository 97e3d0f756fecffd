"""Where a page of Genetics ends, and what stands behind it."""

import pytest

from handout.model import Condition
from handout.readers import Reading
from readers.pages import read_capture, read_page

CAUSES = "<h2>Causes</h2><p>Paper.</p>"
NAMES = "<h2>Other Names for This Condition</h2><ul><li>Leaf hand</li></ul>"
SOURCES = "<h2>References</h2><ul><li>Pond A. Paper. 2001.</li></ul>"


def read_of(*content: str) -> Reading:
    """Read a page with a section, and such content below it."""
    return read_page("".join((CAUSES, *content)))


def condition_of(*content: str) -> Condition:
    """Read the condition of such a page."""
    return read_of(*content).conditions[0]


@pytest.mark.parametrize(
    ("below", "told"),
    [
        ("<h2>Care</h2><p>Keep it dry.</p>", ("Care", "Keep it dry.")),
        ("<p>Keep it dry.</p>", ("Keep it dry.",)),
        (
            "<h2>Care</h2><h3>Water</h3><ul><li>no rain</li></ul>",
            ("Care", "Water", "no rain"),
        ),
        ("<button>Print</button><p>Keep it dry.</p>", ("Keep it dry.",)),
        ("<p>Keep it dry.</p><p>Our clinic</p><p>We fold.</p>", ("Keep it dry.",)),
        ("<button>Fold</button>", ()),
        ("<p>© 2020 A clinic. All rights reserved.</p>", ()),
        ("<h2>Menu</h2><ul><li><a href='/'>Home</a></li></ul>", ()),
    ],
)
@pytest.mark.parametrize("last", [NAMES, SOURCES])
def test_text_behind_the_last_list_is_told(
    last: str, below: str, told: tuple[str, ...]
) -> None:
    assert read_of(last, below).not_understood == told


def test_all_that_stands_in_the_frame_of_a_page_is_told() -> None:
    menu = "<p>Our clinic</p><ul><li><a href='/'>Home</a></li></ul>"
    article = f"<article>{CAUSES}{NAMES}{menu}<h2>Care</h2><p>Dry.</p></article>"
    told = ("Our clinic", "Home", "Care", "Dry.")
    assert read_page(f"{article}{menu}").not_understood == told


def test_text_behind_the_last_list_of_a_capture_is_told() -> None:
    names = ("Other Names for This Condition", "• Leaf hand")
    reading = read_capture("Causes", "Paper.", *names, "Care", "Keep it dry.")
    assert reading.not_understood == ("Care", "Keep it dry.")


def test_disclaimers_may_end_in_a_link() -> None:
    first = "<p>Others wrote this. See <a href='/d'>whom we link to</a></p>"
    page = (SOURCES, "<h2>Disclaimers</h2>", first, "<p>Ask a real person.</p>")
    found = condition_of(*page, "<p>Hill Street 1</p>", "<p>We fold.</p>")
    assert found.disclaimers.plain == (
        "Others wrote this. See whom we link to\nAsk a real person."
    )


def test_disclaimers_end_where_a_date_stands() -> None:
    page = (SOURCES, "<h2>Disclaimers</h2>", "<p>Last updated May 4, 2019.</p>")
    found = condition_of(*page)
    assert (found.disclaimers, found.source.updated) == ((), "2019-05-04")


def test_a_list_of_dates_is_no_reference() -> None:
    dates = "<dl><dt>Last Reviewed</dt><dd>03/2018</dd></dl>"
    found = condition_of(SOURCES, dates)
    assert [one.text.plain for one in found.references] == ["Pond A. Paper. 2001."]
    assert found.source.reviewed == "2018-03"


def test_a_list_of_words_and_meanings_behind_the_references_is_told() -> None:
    reading = read_of(SOURCES, "<dl><dt>Folder</dt><dd>Who folds.</dd></dl>")
    assert len(reading.conditions[0].references) == 1
    assert reading.not_understood == ("Folder Who folds.",)


def test_references_themselves_may_be_such_a_list() -> None:
    found = condition_of("<h2>References</h2><dl><dt>1</dt><dd>Pond A.</dd></dl>")
    assert [one.text.plain for one in found.references] == ["1", "Pond A."]


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("<p>Leaf hand; Sheet hand</p>", ("Leaf hand", "Sheet hand")),
        ("<p>PHD</p>", ("PHD",)),
        ("<p>There is no other name; none at all.</p>", ()),
        ("<p>Leaf hand, of the left</p>", ()),
        ("<p>Leaf hand<br>Sheet hand</p>", ()),
    ],
)
def test_names_in_a_paragraph_are_taken_where_they_are_sure(
    written: str, names: tuple[str, ...]
) -> None:
    reading = read_of("<h2>Other Names for This Condition</h2>", written, SOURCES)
    assert reading.conditions[0].other_names == names
    assert bool(names) is not bool(reading.not_understood)


def test_a_resource_may_be_a_link_in_a_paragraph() -> None:
    page = (
        "<h2>Additional Information & Resources</h2><h3>Patient Support</h3>",
        "<p><a href='https://example.org/a'>Hands United</a></p>",
        "<p><a href='https://example.org/b'>Folders</a> know everything.</p>",
    )
    reading = read_of(*page, SOURCES)
    (group,) = reading.conditions[0].resources
    assert (group.heading, [link.text for link in group.links]) == (
        "Patient Support",
        ["Hands United"],
    )
    assert reading.not_understood == ("Folders know everything.",)


@pytest.mark.parametrize("colon", ["", ":"])
def test_a_heading_may_end_in_a_colon(colon: str) -> None:
    bold = f"<p><b>Causes{colon}</b></p><p>Rain.</p>"
    page = f"<h2>Description{colon}</h2><p>Paper.</p>{bold}"
    found = read_page(page).conditions[0].sections
    assert [(one.kind, one.heading) for one in found] == [
        ("description", "Description"),
        ("causes", "Causes"),
    ]
