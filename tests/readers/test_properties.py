"""What holds for every input, whatever it is."""

import unicodedata

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from fuzzing.targets import TARGETS, Target, read_whole, seeds
from handout import codec
from handout.cli.show import as_yaml
from handout.model import Condition
from handout.readers import authored, capture
from handout.readers.markup.gathering import gather
from handout.readers.markup.tree import parse, visible_words
from handout.readers.pieces import words_of
from readers.pages import fixture
from readers.strategies import conditions

CAPTURE = fixture("tideglass-syndrome.txt")
SEEDED = [
    (target, data) for target in TARGETS.values() for _, data in seeds(target) if data
]
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


@given(st.sampled_from(list(TARGETS.values())), st.binary(max_size=300))
@settings(deadline=None, max_examples=300)
def test_no_bytes_raise_anything_but_an_error_of_ours(
    target: Target, data: bytes
) -> None:
    read_whole(target, data)


@given(st.sampled_from(SEEDED), st.lists(DAMAGES))
@settings(deadline=None, max_examples=400)
def test_no_damage_raises_anything_but_an_error_of_ours(
    seeded: tuple[Target, bytes], damages: list[tuple[int, int, bytes]]
) -> None:
    target, data = seeded
    for start, length, piece in damages:
        data = data[:start] + piece + data[start + length :]
    read_whole(target, data)


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
    assert set(plain(visible_words(tree))) - set(plain(told)) == set()


def plain(words: str) -> list[str]:
    """Return words with raised and lowered figures as plain ones."""
    return unicodedata.normalize("NFKC", words).split()
