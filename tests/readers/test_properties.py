"""What holds for every input, whatever it is."""

import re
from collections.abc import Callable

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from handout import codec
from handout.cli.show import as_yaml
from handout.errors import HandoutError
from handout.model import Condition
from handout.readers import Reader, authored, capture, read, web_page
from handout.readers.markup.gathering import gather
from handout.readers.markup.tree import parse, visible_words
from handout.readers.pieces import words_of
from readers.pages import fixture
from readers.strategies import conditions

PAGE = fixture("tideglass-syndrome.html")
CAPTURE = fixture("tideglass-syndrome.txt")
READERS: tuple[Reader, ...] = (read, authored.read, capture.read, web_page.read)
SEEDS = (
    PAGE,
    CAPTURE,
    fixture("amberwick-disease.txt"),
    fixture("lantern-eye-dystrophy.html"),
    b"id: clinic/x\ntitle: X\nsections:\n- kind: causes\n  prose: [a, {type: list}]\n",
    b'{"id": "clinic/x", "title": "X", "sections": [{"prose": ["a", "b"]}]}',
)
DAMAGES = st.tuples(st.integers(0, 6000), st.integers(0, 40), st.binary(max_size=9))
"""Where to begin, how many bytes to cut, and what to put there."""

LINES = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), include_characters="\t"), max_size=60
)


def without_hash(condition: Condition) -> Condition:
    """Return a condition that does not tell from which bytes it was read."""
    source = msgspec.structs.replace(condition.source, sha256="")
    return msgspec.structs.replace(condition, source=source)


@given(conditions)
@settings(deadline=None, max_examples=60)
def test_a_condition_is_the_same_after_json(condition: Condition) -> None:
    data = codec.to_json(condition)
    assert authored.read(data, "x.json").conditions == (condition,)


@given(conditions)
@settings(deadline=None, max_examples=30)
def test_a_condition_is_the_same_after_yaml(condition: Condition) -> None:
    data = as_yaml(condition).encode()
    assert authored.read(data, "x.yaml").conditions == (condition,)


def outcome(reader: Callable[[bytes, str], object], data: bytes) -> str:
    """Return "" for bytes that are read, else the words of the error of ours."""
    try:
        reader(data, "x")
    except HandoutError as error:
        return str(error)
    return ""


@given(st.sampled_from(READERS), st.binary(max_size=300))
@settings(deadline=None, max_examples=200)
def test_no_bytes_raise_anything_but_an_error_of_ours(
    reader: Reader, data: bytes
) -> None:
    assert "\n" not in outcome(reader, data)


@given(st.binary(max_size=200))
@settings(deadline=None, max_examples=100)
def test_no_bytes_of_a_label_raise_anything_but_an_error_of_ours(data: bytes) -> None:
    assert "\n" not in outcome(lambda label, _: authored.read_label(label), data)


@given(
    st.sampled_from(READERS),
    st.sampled_from(SEEDS),
    st.lists(
        st.tuples(st.integers(0, 6000), st.integers(0, 40), st.binary(max_size=9))
    ),
)
@settings(deadline=None, max_examples=300)
def test_no_damage_raises_anything_but_an_error_of_ours(
    reader: Reader, seed: bytes, damages: list[tuple[int, int, bytes]]
) -> None:
    data = seed
    for start, length, piece in damages:
        data = data[:start] + piece + data[start + length :]
    assert "\n" not in outcome(reader, data)


@given(st.lists(LINES), st.lists(LINES))
@settings(deadline=None, max_examples=100)
def test_the_site_around_a_capture_changes_nothing(
    above: list[str], below: list[str]
) -> None:
    page = CAPTURE.decode().partition("URL of this page:")
    cut, _, _ = page[2].partition("Return to top")
    whole = "\n".join((*above, page[1] + cut, *below))
    found = capture.read(whole.encode(), "x").conditions
    assert found == capture.read(CAPTURE, "x").conditions


TAG_NAMES = (
    "p div ul ol li table caption tbody tr td th h2 h4 a b sub figure figcaption dl dd"
    " script button br img section blockquote span x-new center font"
)
MARKUP = st.recursive(
    st.integers(0, 99).map("w{}".format),
    lambda inner: st.builds(
        "<{0}> {1} </{0}>".format,
        st.sampled_from(TAG_NAMES.split(" ")),
        st.lists(inner, max_size=4).map(" ".join),
    ),
    max_leaves=25,
)


@given(MARKUP)
@settings(deadline=None, max_examples=200)
def test_no_visible_word_of_a_page_is_lost(markup: str) -> None:
    tree = parse(f"<body>{markup}</body>", "x.html")
    told = " ".join(map(words_of, gather(tree, "https://example.org", "en")))
    assert set(visible_words(tree).split()) - set(told.split()) == set()


WRAPPERS = ("<div>{}</div>", "<section class='x'><div>{}</div></section>", "{}")
INNER_WRAPPERS = ("<span>{}</span>", "<i>{}</i>", "<font color=red>{}</font>", "{}")
ATTRIBUTES = ("", " class='a b'", " data-x=1", ' style="color:red" id=x', "\n  tid='7'")


@given(st.data())
@settings(deadline=None, max_examples=60)
def test_wrappers_and_attributes_of_a_page_change_no_text(data: st.DataObject) -> None:
    wrapper = data.draw(st.sampled_from(WRAPPERS))
    inner = data.draw(st.sampled_from(INNER_WRAPPERS))
    attributes = data.draw(st.sampled_from(ATTRIBUTES))

    def wrapped(match: re.Match[str]) -> str:
        paragraph = f"<p{attributes}>{inner.format(match[1])}</p>"
        return wrapper.format(paragraph)

    page = re.sub(r"<p>(.*?)</p>", wrapped, PAGE.decode(), flags=re.DOTALL)
    page = page.replace("<li>", f"<li{attributes}>").replace(
        "<ul>", f"<ul{attributes}>"
    )
    found = web_page.read(page.encode(), "x").conditions
    assert found == web_page.read(PAGE, "x").conditions
