"""The condition: ids, hashes, numbers and addresses that a sheet can trust."""

import unicodedata
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout.codec import convert
from handout.model import Condition
from handout.model.condition import (
    RESERVED_SLUGS,
    Chromosome,
    Frequency,
    Gene,
    Link,
    Reference,
    Section,
    Source,
)
from handout.prose import Figure, Prose, Text, bullets, paragraph
from strategies import steady

GOOD_IDS = ["clinic/wound-care", "topic/diabetes", "genetics/a/b.c-1", "x/1"]
BAD_IDS = [
    "wound-care",
    "clinic/",
    "/wound-care",
    "clinic/Wound",
    "clinic/-wound",
    "clinic/..",
    "clinic/../etc",
    "clinic/wound care",
    "clinic/wound\n",
    "9clinic/wound",
    "clinic/wünd",
]
GOOD_LANGUAGES = ["en", "es-US", "es-419", "zh-Hans-CN"]
BAD_LANGUAGES = ["", "e", "en_US", "en-", "en\n", 'en" onload="x', "english words"]
WITH_ADDRESS = [
    Source,
    lambda address: Gene(symbol="WOB1", address=address),
    lambda address: Chromosome(name="Chromosome 99", address=address),
    lambda address: Link(text="a page", address=address),
    lambda address: Reference(text=Text.of("A page."), address=address),
]

ids = st.from_regex(
    r"[a-z][a-z0-9]{0,9}(/[a-z0-9][a-z0-9.-]{0,99}){1,2}", fullmatch=True
)


def condition(**fields: object) -> Condition:
    """Convert a condition with these fields beside the two that it needs."""
    bare = {"id": "clinic/river-fever", "title": "River fever"}
    return convert({**bare, **fields}, Condition)


def section(*parts: str, heading: str = "") -> Section:
    """Make a section of one paragraph a part."""
    return Section(heading=heading, prose=Prose(paragraph(part) for part in parts))


@pytest.mark.parametrize("identifier", GOOD_IDS)
def test_an_id_is_a_namespace_and_a_slug(identifier: str) -> None:
    """Small letters, digits, dashes and dots, parted by slashes."""
    assert condition(id=identifier).id == identifier


@pytest.mark.parametrize("identifier", BAD_IDS)
def test_an_id_that_could_lead_elsewhere_is_refused(identifier: str) -> None:
    """No capital, blank, line break or step upwards."""
    with pytest.raises(msgspec.ValidationError, match=r"matching regex.*\$\.id"):
        condition(id=identifier)


@steady
@given(ids)
def test_a_slug_is_safe_in_any_file_name(identifier: str) -> None:
    """Letters, digits and single dashes inside; never long, empty or reserved."""
    slug = condition(id=identifier).slug
    assert slug.replace("-", "x").isalnum()
    assert slug == slug.strip("-")
    assert len(slug) <= 80
    assert slug not in RESERVED_SLUGS


@pytest.mark.parametrize(
    ("identifier", "slug"),
    [
        ("genetics/marrow-fever", "marrow-fever"),
        ("topic/type.2", "type-2"),
        ("clinic/con", "con-sheet"),
        (f"clinic/{'a' * 79}-{'b' * 9}", "a" * 79),
    ],
)
def test_a_slug_is_the_last_part_of_the_id(identifier: str, slug: str) -> None:
    """It is never made from the title."""
    assert condition(id=identifier).slug == slug


@pytest.mark.parametrize("language", GOOD_LANGUAGES)
def test_a_language_is_a_tag(language: str) -> None:
    """A language, a script, a region (BCP 47)."""
    assert condition(language=language).language == language


@pytest.mark.parametrize("language", BAD_LANGUAGES)
def test_a_language_that_is_no_tag_is_refused(language: str) -> None:
    """A tag stands in markup and in file names."""
    with pytest.raises(msgspec.ValidationError, match=r"\$\.language"):
        condition(language=language)


def test_a_title_is_needed() -> None:
    """A sheet without a title helps nobody."""
    with pytest.raises(msgspec.ValidationError, match=r"length >= 1.*\$\.title"):
        condition(title="")


@pytest.mark.parametrize("make", WITH_ADDRESS)
def test_an_unsafe_address_is_refused_wherever_it_stands(make: Any) -> None:  # noqa: ANN401 - five classes
    """No part of the model can carry a script to a sheet."""
    with pytest.raises(ValueError, match="found the link 'javascript:x'"):
        make(address="javascript:x")


def test_the_first_section_of_a_kind_is_found() -> None:
    """A kind may stand more than once."""
    first, second = section("one"), section("two")
    assert condition().section("other") is None
    both = msgspec.structs.replace(condition(), sections=(first, second))
    assert both.section("other") == first


def test_white_space_plays_no_part_in_a_hash() -> None:
    """A capture breaks its lines elsewhere than a page."""
    assert section("one  two\nthree").sha256 == section("one two three").sha256


def test_blocks_play_no_part_in_a_hash() -> None:
    """A list in one format may be paragraphs in another."""
    listed = Section(prose=Prose.of(paragraph("one"), bullets(["two", "three"])))
    assert listed.sha256 == section("one", "two", "three").sha256


def test_the_form_of_letters_plays_no_part_in_a_hash() -> None:
    """One letter with its accent is the same as two characters."""
    apart = unicodedata.normalize("NFD", "médula")
    assert section(apart).sha256 == section("médula").sha256


def test_a_picture_plays_no_part_in_a_hash() -> None:
    """A picture that could not be had does not make the text a new one."""
    found, lost = (
        Section(prose=Prose.of(Figure(alt="A bone", picture=picture)))
        for picture in ("bone.png", "")
    )
    assert found.sha256 == lost.sha256


@pytest.mark.parametrize(
    "other", [section("one two"), section("One."), section("one.", heading="Causes")]
)
def test_a_changed_word_changes_the_hash(other: Section) -> None:
    """A letter, a stop or a heading is enough."""
    assert other.sha256 != section("one.").sha256


@pytest.mark.parametrize(
    "fields",
    [
        {"form": "one-in"},
        {"form": "reported"},
        {"form": "one-in", "low": 0},
        {"form": "one-in", "high": 9},
        {"form": "one-in", "low": 9, "high": 8},
        {"form": "one-in", "low": 8, "high": 9, "certainty": "fewer-than"},
        {"form": "one-in", "low": 8, "high": 9, "certainty": "more-than"},
        {"form": "rare", "low": 9},
        {"form": "unknown", "high": 9},
        {"form": "common"},
    ],
)
def test_a_frequency_that_says_nothing_clear_is_refused(
    fields: dict[str, object],
) -> None:
    """Numbers are there where they count, in order, and nowhere else."""
    with pytest.raises(msgspec.ValidationError, match=r"\$\.frequency\[0\]"):
        condition(frequency=[fields])


@pytest.mark.parametrize(
    "fields",
    [
        {"form": "one-in", "low": 9},
        {"form": "one-in", "low": 9, "high": 9},
        {"form": "reported", "low": 1, "high": 2, "certainty": "exact"},
        {"form": "rare"},
        {"form": "unknown"},
    ],
)
def test_a_frequency_may_be_a_number_a_range_or_none(fields: dict[str, Any]) -> None:
    """Whatever a source gives in numbers."""
    assert condition(frequency=[fields]).frequency == (Frequency(**fields),)


def test_an_unknown_key_is_refused() -> None:
    """A slip of an author is told, not dropped."""
    with pytest.raises(msgspec.ValidationError, match="unknown field `treatmnt`"):
        condition(treatmnt="rest")


def test_a_condition_is_frozen() -> None:
    """Whoever holds a condition can trust that it stays as it is."""
    with pytest.raises(AttributeError):
        condition().title = "Other"  # type: ignore[misc]
