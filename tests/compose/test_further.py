"""Where people can learn more: a few links that are for them."""

import pytest

from conditions import bare, heading_words, overlay, plain, printed_words
from handout.compose.further import MOST, for_people, has_more
from handout.model import Condition

Links = list[dict[str, str]]


def with_links(links: Links, heading: str = "") -> Condition:
    """Return a condition with links under one heading."""
    return bare(resources=[{"heading": heading, "links": links}])


def links(*texts: str) -> Links:
    """Return links that lead somewhere."""
    return [{"text": text, "address": "https://example.org/"} for text in texts]


def chosen(links: Links, heading: str = "") -> list[str]:
    """Return the words of the links that are chosen."""
    return [link.text for link in for_people(with_links(links, heading))]


def test_a_short_list_stands_under_one_heading() -> None:
    """No heading for each link."""
    text = with_links(links("Brooks", "Rivers"), "Waters")
    words = printed_words(plain(overlay(), text=text))
    assert "Where can I learn more?\nBrooks\nRivers\n" in words
    assert "Waters" not in heading_words(plain(overlay(), text=text))


def test_there_are_few() -> None:
    """The rest stands in the full sheet."""
    many = links(*"abcdef")
    assert len(chosen(many)) == MOST
    assert has_more(with_links(many))


def test_those_for_people_come_first() -> None:
    """Else in the order of the source."""
    told = links("Brooks", "Support for families", "Rivers")
    assert chosen(told) == ["Support for families", "Brooks", "Rivers"]


@pytest.mark.parametrize(
    "text",
    ["PubMed", "OMIM entry 1", "GeneReviews: Brooks", "Genetic Testing Registry: Wet"],
)
def test_what_only_professionals_read_is_not_chosen(text: str) -> None:
    """A database of articles helps nobody who reads a plain sheet."""
    assert chosen(links(text)) == []


def test_what_stands_under_a_heading_for_professionals_is_not_chosen() -> None:
    """Whatever it is called."""
    assert chosen(links("Brooks"), "For health professionals") == []


def test_a_name_that_leads_nowhere_is_not_chosen() -> None:
    """Unless it is that of a group for people, which can be looked for."""
    lost = [{"text": "Drug Therapy"}, {"text": "Wet Feet Foundation"}]
    assert chosen(lost) == ["Wet Feet Foundation"]


def test_a_page_called_like_the_condition_is_named_by_its_heading() -> None:
    """Who made it says more than the title again."""
    title = with_links([]).title
    assert chosen(links(title), "Fever Center") == ["Fever Center"]


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        (["Brooks"], ""),
        (["Brooks", "PubMed"], "More links"),
        (["PubMed"], "Where to learn more"),
    ],
)
def test_links_that_are_left_out_are_named(texts: list[str], said: str) -> None:
    """The sheet says whether there are more links, or any."""
    words = printed_words(plain(overlay(), text=with_links(links(*texts))))
    assert f"This sheet leaves out: {said}." in words or not said
    assert ("This sheet leaves out" in words) == bool(said)
