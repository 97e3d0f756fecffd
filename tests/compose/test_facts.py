"""The facts at a glance: typed fields, with the numbers as they were given."""

import pytest

from conditions import bare, blocks, condition, full
from handout.blocks import Facts
from handout.codec import convert
from handout.compose.facts import frequency_words
from handout.model import Condition
from handout.model.condition import Frequency
from handout.wording import Wording
from languages import LANGUAGES

SAID = [
    ({"form": "one-in", "low": 40000}, "about 1 in 40,000 people"),
    ({"form": "one-in", "low": 9, "certainty": "exact"}, "1 in 9 people"),
    (
        {"form": "one-in", "low": 9, "certainty": "fewer-than"},
        "fewer than 1 in 9 people",
    ),
    ({"form": "one-in", "low": 9, "certainty": "more-than"}, "more than 1 in 9 people"),
    ({"form": "one-in", "low": 8, "high": 9}, "about 1 in 8 to 1 in 9 people"),
    (
        {"form": "one-in", "low": 8, "high": 9, "certainty": "exact"},
        "1 in 8 to 1 in 9 people",
    ),
    ({"form": "reported", "low": 50}, "about 50 people reported"),
    ({"form": "reported", "low": 50, "certainty": "exact"}, "50 people reported"),
    (
        {"form": "reported", "low": 50, "certainty": "fewer-than"},
        "fewer than 50 people reported",
    ),
    (
        {"form": "reported", "low": 50, "certainty": "more-than", "among": "families"},
        "more than 50 families reported",
    ),
    ({"form": "reported", "low": 5, "high": 7}, "about 5 to 7 people reported"),
    (
        {"form": "reported", "low": 5, "high": 7, "certainty": "exact"},
        "5 to 7 people reported",
    ),
    ({"form": "rare"}, "rare"),
    ({"form": "unknown"}, "how many people have it is not known"),
]


def rows(text: Condition) -> dict[str, str]:
    """Return the rows of the table by name."""
    (table,) = (block for block in blocks(full(text)) if isinstance(block, Facts))
    return {row.name.plain: row.value.plain for row in table.rows}


@pytest.mark.parametrize(("fields", "said"), SAID)
def test_a_frequency_keeps_its_hedge(fields: dict[str, object], said: str) -> None:
    """About stays about, exact stays exact, a range stays a range."""
    frequency = convert(fields, Frequency)
    assert frequency_words(frequency, Wording.of("en")) == said


@pytest.mark.parametrize(("fields", "_said"), SAID)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_frequency_can_be_said_in_every_language(
    language: str, fields: dict[str, object], _said: str
) -> None:
    """No English word among them."""
    said = frequency_words(convert(fields, Frequency), Wording.of(language))
    english = {"about", "in", "people", "families", "reported", "than", "rare", "to"}
    assert english & set(said.split()) == set()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("es", "alrededor de 1 de cada 40,000 personas"),
        ("vi", "khoảng 1 trên 40.000 người"),
        ("zh", "每 40,000 人中约有 1 例"),
        ("ar", "نحو 1 من كل 40,000 من الأشخاص"),
        ("ru", "примерно 1 на 40\u00a0000 человек"),
        ("ht", "anviwon 1 sou 40,000 moun"),
    ],
)
def test_a_frequency_is_said_as_the_language_says_it(language: str, said: str) -> None:
    """Numbers are grouped in its own way, and who is counted fits them."""
    frequency = Frequency(form="one-in", low=40000)
    assert frequency_words(frequency, Wording.of(language)) == said


def test_who_is_counted_may_be_any_words() -> None:
    """Words that we do not know are the source's."""
    frequency = Frequency(form="one-in", low=12, among="goats")
    assert frequency_words(frequency, Wording.of("en")) == "about 1 in 12 goats"


def test_braces_in_a_source_are_themselves() -> None:
    """A source cannot reach our words' values."""
    frequency = Frequency(form="one-in", low=12, among="{low}")
    assert frequency_words(frequency, Wording.of("en")) == "about 1 in 12 {low}"


def test_facts_come_from_typed_fields() -> None:
    """One row a field, in this order."""
    text = condition(
        codes=[{"system": "ICD-10-CM", "code": "W70"}],
        gene_groups=[
            {
                "genes": [{"symbol": "WET1"}, {"symbol": "WET2"}],
                "chromosomes": [{"name": "chromosome 99"}],
            }
        ],
    )
    assert list(rows(text).items()) == [
        ("How common", "about 1 in 40,000 people"),
        ("Inheritance", "autosomal dominant"),
        ("Genes", "WET1, WET2"),
        ("Chromosomes", "chromosome 99"),
        ("Codes", "ICD-10-CM W70"),
        ("Page last updated", "December 1, 2025"),
    ]


@pytest.mark.parametrize(
    ("relation", "said"),
    [
        ("exact", "ICD-10-CM W70"),
        ("broader", "ICD-10-CM W70 (broader)"),
        ("narrower", "ICD-10-CM W70 (narrower)"),
        ("related", "ICD-10-CM W70 (related)"),
    ],
)
def test_a_code_of_something_else_says_so(relation: str, said: str) -> None:
    """Nobody files a sheet under a code that means more or less."""
    code = {"system": "ICD-10-CM", "code": "W70", "relation": relation}
    assert rows(bare(codes=[code])) == {"Codes": said}


def test_a_field_that_is_empty_has_no_row() -> None:
    """Only what the source says."""
    assert list(rows(bare(inheritance=["x-linked"]))) == ["Inheritance"]


def test_several_values_stand_in_one_row() -> None:
    """Patterns with commas, frequencies with semicolons."""
    text = bare(
        inheritance=["x-linked", "unknown"],
        frequency=[{"form": "rare"}, {"form": "one-in", "low": 9}],
    )
    assert rows(text) == {
        "How common": "rare; about 1 in 9 people",
        "Inheritance": "X-linked, unknown",
    }


def test_nothing_is_guessed_from_prose() -> None:
    """Numbers in the text make no fact."""
    text = bare(sections=[{"kind": "frequency", "prose": "About 1 in 9 people."}])
    assert [block for block in blocks(full(text)) if isinstance(block, Facts)] == []
