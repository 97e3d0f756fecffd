"""Whole pages come in whole, whatever the site around them wraps them in."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from handout.model import Condition
from handout.readers import web_page
from readers.site import SITE, content_words, saved_again, told_words

BLOCKS = (
    "div",
    "section",
    "article",
    "main",
    "center",
    "form",
    "x-part",
    "td/tr/table",
)
LINES = ("span", "font", "u", "mark", "x-word")
ATTRIBUTES = {"class": "a b", "data-x": "<1>", "style": "color: red", "tabindex": "0"}
EMPTY = (
    "<div></div>",
    "<span> </span>",
    "<!-- no word -->",
    "<script>var words = '<p>no</p>';</script>",
    "<style>p { color: red }</style>",
    "<nav><a href='/'>Home</a></nav>",
    "<template><p>no</p></template>",
    "<p hidden>no</p>",
)
"""What shows no word of the page."""

places = st.integers(0, 999)
changes = st.lists(
    st.tuples(
        places,
        st.lists(st.sampled_from(BLOCKS), max_size=4),
        st.lists(st.sampled_from(LINES), max_size=3),
        st.sampled_from(sorted(ATTRIBUTES)),
        st.sampled_from(EMPTY),
    ),
    min_size=1,
    max_size=12,
)


def condition_of(page: bytes) -> Condition:
    """Return the condition of a page, without the digest of its bytes."""
    (condition,) = web_page.read(page, "x.html").conditions
    source = msgspec.structs.replace(condition.source, sha256="")
    return msgspec.structs.replace(condition, source=source)


@pytest.mark.parametrize("name", SITE)
def test_every_visible_word_of_the_content_is_told(name: str) -> None:
    assert content_words(name) - told_words(web_page.read(SITE[name], name)) == {}


@given(st.sampled_from(sorted(SITE)), changes)
@settings(deadline=None, max_examples=200)
def test_wrappers_attributes_and_empty_elements_change_nothing(
    name: str, wanted: list[tuple[int, list[str], list[str], str, str]]
) -> None:
    def change(tree: html.HtmlElement) -> None:
        for place, blocks, lines, attribute, empty in wanted:
            found = tree.xpath("//*[@data-content]//*[self::p or self::ul or self::a]")
            element = found[place % len(found)]
            element.set(attribute, ATTRIBUTES[attribute])
            for wrapper in lines if element.tag == "a" else blocks:
                wrap(element, wrapper.split("/"))
            if element.tag != "a":
                element.addprevious(html.fragment_fromstring(empty))

    assert condition_of(saved_again(name, change)) == condition_of(
        saved_again(name, lambda _tree: None)
    )


def wrap(element: html.HtmlElement, tags: list[str]) -> None:
    """Put an element into others, from the inside out; what follows stays outside."""
    for tag in tags:
        around = html.Element(tag)
        around.tail, element.tail = element.tail, None
        parent = element.getparent()
        assert parent is not None
        parent.replace(element, around)
        around.append(element)
        element = around
