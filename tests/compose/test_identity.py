"""Ids and editions: one name for each block, one for each state of a sheet."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given

from authored import load
from conditions import (
    OVERLAY,
    bare,
    clinic,
    colophon,
    condition,
    full,
    overlay,
    plain,
    spanish,
)
from documents import every_block
from handout.codec import to_json
from handout.compose.identity import identified
from handout.document import Document
from handout.model import Condition, Overlay
from strategies import conditions, steady

FIXTURES = Path(__file__).parents[1] / "fixtures"
LATER = datetime.date(2026, 12, 31)


def ids(value: object) -> Iterator[str]:
    """Yield the id of every block inside a value, empty ones too."""
    if isinstance(value, msgspec.Struct):
        if "id" in value.__struct_fields__:
            yield value.id  # type: ignore[attr-defined]
        for field in value.__struct_fields__:
            yield from ids(getattr(value, field))
    elif isinstance(value, tuple):
        for item in value:
            yield from ids(item)


def of_every_part() -> list[Document]:
    """Compose both levels of the fixture that uses every part of the model."""
    text = load(FIXTURES / "every-part.yaml", Condition)
    words = load(FIXTURES / "every-part.overlay.yaml", Overlay)
    brand = clinic(logo={"alt": "A hill"})
    return [full(text, brand=brand), plain(words, text=text, brand=brand)]


@pytest.mark.parametrize("document", of_every_part(), ids=["full", "plain"])
def test_every_block_has_an_id(document: Document) -> None:
    """Blocks of boxes, items of lists, logo and code too."""
    assert [found for found in ids(document) if not found] == []


@pytest.mark.parametrize("document", of_every_part(), ids=["full", "plain"])
def test_no_id_stands_twice(document: Document) -> None:
    """A link leads to one place."""
    found = list(ids(document))
    assert len(found) == len(set(found))


@steady
@given(conditions)
def test_ids_are_whole_and_single_in_any_condition(text: Condition) -> None:
    """Whatever lists stand in lists."""
    found = list(ids(full(text, brand=clinic())))
    assert all(found)
    assert len(found) == len(set(found))


def test_every_kind_of_block_is_given_an_id() -> None:
    """Ids that stood there before are replaced."""
    (part,) = every_block().parts
    assert all(found.startswith("handout") for found in ids(identified(part)))


def test_an_author_cannot_choose_an_id() -> None:
    """Two files could choose the same."""
    prose = [{"type": "paragraph", "text": "One.", "id": "mine"}]
    document = full(bare(sections=[{"prose": prose}]))
    assert "mine" not in set(ids(document))


def test_an_edition_is_a_hash() -> None:
    """All 64 digits are kept; twelve are printed."""
    edition = full().edition
    assert len(edition) == 64
    assert int(edition, 16)


def test_an_edition_is_printed_at_the_foot_and_in_the_colophon() -> None:
    """Whoever holds a sheet can name it."""
    document = full()
    shown = "-".join(document.edition[at : at + 4] for at in (0, 4, 8))
    last = [text.plain for text in colophon(document).texts()][-1]
    assert document.footer.words.endswith(f"Edition {shown}")
    assert last == f"Edition {shown}."


def test_the_same_sheet_has_the_same_edition() -> None:
    """And the same bytes."""
    assert to_json(full()) == to_json(full())


def test_the_day_of_printing_plays_no_part() -> None:
    """A sheet printed tomorrow is the same edition."""
    assert full(printed=None).edition == full(printed=LATER).edition


def test_the_day_of_printing_is_printed() -> None:
    """Beside the edition."""
    last = [text.plain for text in colophon(full(printed=LATER)).texts()][-1]
    assert last.endswith("Printed December 31, 2026.")


@pytest.mark.parametrize(
    "other",
    [
        full(condition(title="River feveR")),
        full(condition(abbreviation="RV")),
        full(condition(disclaimers="Ask.")),
        full(condition(source={"updated": "2018-12-02"})),
        full(condition(sections=[{"kind": "causes", "prose": "Cold water!"}])),
        full(without=("names",)),
        full(brand=clinic()),
        full(brand=clinic(colour="#5a1846")),
        plain(overlay()),
    ],
)
def test_whatever_is_printed_plays_a_part(other: Document) -> None:
    """A word, a date, a part less, a brand, a level."""
    assert other.edition != full().edition


@pytest.mark.parametrize(
    "words",
    [
        overlay(review={}),
        overlay(title="The fever"),
        overlay(questions=[*OVERLAY["questions"], "Why?"]),
        spanish(),
    ],
)
def test_a_changed_overlay_is_another_edition(words: Overlay) -> None:
    """A banner, a title, a question, a language."""
    assert plain(words).edition != plain(overlay()).edition


def test_what_is_not_printed_plays_no_part() -> None:
    """A related code that no level prints does not make a new edition."""
    text = condition(translations=[{"language": "es", "id": "clinic/fiebre"}])
    assert full(text).edition == full().edition


def test_the_order_of_leaving_out_plays_no_part() -> None:
    """The same gaps are the same sheet."""
    parts = ("genes", "references")
    assert full(without=parts).edition == full(without=parts[::-1]).edition
