"""Summaries of topics: how they were written down, and the links beside them."""

from html import escape

import pytest

from handout.prose import List
from handout.readers.medlineplus.addresses import page_address
from handout.readers.topics.summary import Summary, read_summary

ADDRESS = page_address("https://medlineplus.gov/moonhair.html", "x")
RELATED = '<p class="NLMrelatedLinks">{}</p>'


def summary(markup: str) -> Summary:
    """Read a summary."""
    return read_summary(markup, ADDRESS, "x")


def words(found: Summary) -> list[str]:
    """Return the words of each block of a summary."""
    blocks = (block for section in found.sections for block in section.prose)
    return [text.plain for block in blocks for text in block.texts()]


def links(found: Summary) -> list[str]:
    """Return what the related links are called."""
    return [link.text for group in found.related for link in group.links]


@pytest.mark.parametrize(
    "items",
    [
        "<li>Comb it every night</li>",
        "<li><a href='w.html'>Wind</a> tangles it</li><li><a href='a'>Combs</a></li>",
    ],
)
def test_a_list_that_says_more_than_its_links_stays_in_the_text(items: str) -> None:
    found = summary(f"<p>Hair.</p>{RELATED.format('')}<ul>{items}</ul>")
    assert words(found)[0] == "Hair."
    assert words(found)[1] in {"Comb it every night", "Wind tangles it"}
    assert links(found) == []


def test_a_list_of_links_alone_is_taken_for_related_links() -> None:
    items = "<li><a href='wind.html'>Wind</a></li><li><a href='a.html'>Combs</a>, </li>"
    found = summary(f"<p>Hair.</p>{RELATED.format('')}<ul>{items}</ul>")
    assert (words(found), links(found)) == (["Hair."], ["Wind", "Combs"])


def test_a_related_link_may_tell_its_publisher() -> None:
    item = "<li><a href='https://x.org'>Combs</a> - NIC (National Institute of Combs)"
    found = summary(f"<p>Hair.</p>{RELATED.format('')}<ul>{item}</ul>")
    (link,) = found.related[0].links
    assert (link.text, link.publisher) == ("Combs", "NIC (National Institute of Combs)")


def test_words_around_a_related_link_are_told() -> None:
    told = "Wind tangles it, so read <a href='wind.html'>Wind</a> and its dangers"
    found = summary(f"<p>Hair.</p>{RELATED.format(told)}")
    assert links(found) == ["Wind"]
    assert found.not_understood == ("Wind tangles it, so read Wind and its dangers",)


def test_markup_that_was_escaped_once_too_often_is_markup() -> None:
    found = summary(escape("<p>Less than &lt;5% of hair.</p><ul><li>Glows</li></ul>"))
    assert words(found) == ["Less than <5% of hair.", "Glows"]


def test_a_sign_in_a_text_is_no_markup() -> None:
    found = summary("Hair of &lt;p&gt; kind glows")
    assert words(found) == ["Hair of <p> kind glows"]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_lines_of_a_text_without_markup_stay_a_list(end: str) -> None:
    found = summary(end.join(("Ask for help with: ", "- tangles", "- moonlight")))
    (section,) = found.sections
    assert words(found) == ["Ask for help with:", "tangles", "moonlight"]
    assert isinstance(section.prose[1], List)


def test_lines_of_a_text_without_marks_go_on() -> None:
    assert words(summary("Hair that\nglows.\n\nIt is rare.")) == [
        "Hair that glows.",
        "It is rare.",
    ]
