"""The data files of MedlinePlus Genetics: JSON of one condition, XML of all."""

import json
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from handout.errors import HandoutError, Malformed, TooLarge, UnknownFormat
from handout.model import Condition
from handout.model.condition import Chromosome, Code, Gene
from handout.prose import Span
from handout.readers import Reading, read
from readers.pages import FIXTURES

XML = (FIXTURES / "genetics" / "ghr-summaries-invented.xml").read_bytes()
JSON = (FIXTURES / "genetics" / "tideglass-syndrome.json").read_bytes()
PLAIN = json.loads(JSON)


@pytest.fixture(scope="module")
def reading() -> Reading:
    """Return what is read of the XML."""
    return read(XML, "all.xml")


@pytest.fixture(scope="module")
def condition() -> Condition:
    """Return what is read of the JSON."""
    return read(JSON, "tideglass.json").conditions[0]


def of(**changes: object) -> Reading:
    """Read the JSON with other values."""
    return read(json.dumps({**PLAIN, **changes}).encode(), "tideglass.json")


def unhashed(condition: Condition) -> Condition:
    """Return a condition that does not tell from which bytes it was read."""
    source = msgspec.structs.replace(condition.source, sha256="")
    return msgspec.structs.replace(condition, source=source)


def test_both_formats_tell_the_same(reading: Reading, condition: Condition) -> None:
    assert unhashed(reading.conditions[0]) == unhashed(condition)


def test_only_conditions_are_read_of_the_file_of_all(reading: Reading) -> None:
    assert [found.id for found in reading.conditions] == [
        "genetics/tideglass-syndrome",
        "genetics/lantern-eye-dystrophy",
    ]


def test_a_record_of_another_kind_is_refused_with_its_place(reading: Reading) -> None:
    (refusal,) = reading.refused
    assert refusal.place == "all.xml, line 47, record 3"


def test_texts_are_sections_by_their_role(condition: Condition) -> None:
    sections = [(found.kind, found.heading) for found in condition.sections]
    assert sections == [("description", ""), ("other", "Folklore")]


def test_gene_symbols_and_small_figures_survive(condition: Condition) -> None:
    first = condition.sections[0].prose[0]
    assert [*next(first.texts())][1:4] == [
        Span("GLAZ1", link="https://medlineplus.gov/genetics/gene/glaz1/"),
        Span(" gene bends H"),
        Span("2", position="subscript"),
    ]


def test_every_pattern_of_inheritance_arrives(condition: Condition) -> None:
    assert condition.inheritance == (
        "autosomal-dominant",
        "x-linked-recessive",
        "mitochondrial",
    )


def test_an_unknown_pattern_is_told_and_not_guessed(reading: Reading) -> None:
    assert "inheritance: q by moonlight" in reading.not_understood
    assert "unknown-pattern" in {warning.kind for warning in reading.warnings}


def test_words_decide_on_a_pattern_before_its_code() -> None:
    pattern = {"inheritance-pattern": {"code": "ad", "memo": "Autosomal recessive"}}
    found = of(**{"inheritance-pattern-list": [pattern]})
    assert found.conditions[0].inheritance == ("autosomal-recessive",)


def test_genes_and_chromosomes_arrive(condition: Condition) -> None:
    (group,) = condition.gene_groups
    assert group.genes == (
        Gene(symbol="GLAZ1", address="https://medlineplus.gov/genetics/gene/glaz1"),
        Gene(symbol="TIDE2"),
    )
    assert group.chromosomes == (
        Chromosome(
            name="chromosome 31",
            address="https://medlineplus.gov/genetics/chromosome/31",
        ),
    )


def test_a_chromosome_without_a_list_around_it_arrives(reading: Reading) -> None:
    (group,) = reading.conditions[1].gene_groups
    assert [found.name for found in group.chromosomes] == ["chromosome 99"]


def test_names_arrive_once_and_the_abbreviation_is_known(condition: Condition) -> None:
    assert condition.other_names == ("TGS", "Glasshand disease")
    assert condition.abbreviation == "TGS"


def test_codes_arrive_and_a_range_covers_more(condition: Condition) -> None:
    assert condition.codes == (
        Code(system="OMIM", code="999999"),
        Code(system="ICD-10-CM", code="Z99.9"),
        Code(system="ICD-10-CM", code="Z90-Z99", relation="broader"),
    )


def test_topics_and_dates_arrive(condition: Condition) -> None:
    assert condition.related[0].links[0].text == "Invented Conditions"
    source = condition.source
    assert (source.reviewed, source.published) == ("2019-05", "2020-01-21")


def test_what_belongs_to_no_field_is_told(reading: Reading) -> None:
    assert reading.not_understood[0] == "moon-phase: full"
    assert of().not_understood[0] == "moon-phase: full"


def test_a_condition_without_text_is_told(reading: Reading) -> None:
    place = "all.xml, line 42, record 2"
    kinds = [found.kind for found in reading.warnings if found.place == place]
    assert kinds == ["no-text", "no-date"]


def unwrapped(plain: dict[str, Any]) -> dict[str, Any]:
    """Take the inner wrappers away, as some tools do."""
    return {
        key: [next(iter(one.values())) for one in value]
        if isinstance(value, list)
        else value
        for key, value in plain.items()
    }


def alone(plain: dict[str, Any]) -> dict[str, Any]:
    """Put an object where a list has one item, as tools that convert XML do."""
    return {
        key: value[0] if isinstance(value, list) and len(value) == 1 else value
        for key, value in plain.items()
    }


def old(plain: dict[str, Any]) -> dict[str, Any]:
    """Write the keys of before 2020."""
    page = "https://ghr.nlm.nih.gov/condition/tideglass-syndrome"
    return {key: value for key, value in plain.items() if key != "ghr_page"} | {
        "ghr-page": page
    }


def snake_case(value: object) -> object:
    """Write every key with underscores, as some tools do."""
    if isinstance(value, list):
        return [snake_case(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {str(key).replace("-", "_"): snake_case(one) for key, one in value.items()}


@pytest.mark.parametrize("change", [snake_case, unwrapped, alone, old])
def test_all_shapes_of_the_json_tell_the_same(
    change: Callable[[dict[str, Any]], dict[str, Any]], condition: Condition
) -> None:
    found = read(json.dumps(change(PLAIN)).encode(), "x.json").conditions[0]
    assert (found.other_names, found.codes, found.inheritance, found.id) == (
        condition.other_names,
        condition.codes,
        condition.inheritance,
        condition.id,
    )


@pytest.mark.parametrize(
    "key", [key for key in PLAIN if key not in {"name", "ghr_page"}]
)
@pytest.mark.parametrize("value", [None, [], {}, "", 7, [None], {"x": [7]}])
def test_any_key_may_hold_nothing_of_use(key: str, value: object) -> None:
    assert of(**{key: value}).conditions[0].title == "Tideglass syndrome"


def test_keys_with_underscores_tell_the_same(condition: Condition) -> None:
    found = read(json.dumps(snake_case(PLAIN)).encode(), "x.json")
    assert unhashed(found.conditions[0]) == unhashed(condition)


def test_of_a_key_in_two_ways_the_other_is_told() -> None:
    assert "synonym_list: Glass" in of(synonym_list="Glass").not_understood


def test_patterns_may_be_words_alone() -> None:
    found = of(**{"inheritance-pattern-list": ["Autosomal dominant", "by tide"]})
    assert found.conditions[0].inheritance == ("autosomal-dominant",)
    assert "inheritance: by tide" in found.not_understood


def test_a_text_may_stand_there_without_its_role() -> None:
    found = of(**{"text-list": ["<p>Tides shine.</p>"]})
    assert found.conditions[0].sections[0].prose.plain == "Tides shine."


def test_a_code_without_its_system_is_told() -> None:
    found = of(**{"db-key-list": [{"db-key": {"key": "T99"}}, "OMIM 999"]})
    told = [words for words in found.not_understood if words.startswith("db-key")]
    assert told == ["db-key: T99", "db-key: OMIM 999"]


def test_one_object_may_stand_for_a_list() -> None:
    found = of(**{"synonym-list": {"synonym": "TGS"}})
    assert found.conditions[0].other_names == ("TGS",)


def test_a_list_of_conditions_is_read_and_the_broken_one_named() -> None:
    data = json.dumps([PLAIN, {"ghr_page": "x", "name": ""}, 7]).encode()
    found = read(data, "many.json")
    assert len(found.conditions) == 1
    assert [refusal.place for refusal in found.refused] == [
        "many.json, condition 2",
        "many.json, condition 3",
    ]


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b'{"ghr_page": "https://medlineplus.gov/genetics/condition/x"}', Malformed),
        (b'{"ghr_page": "x", "name": "X"}', HandoutError),
        (b'{"ghr_page": "https://medlineplus.gov/a.html", "name": "X"}', Malformed),
        (b'{"ghr_page": "https://example.org/", "name": "X"}', UnknownFormat),
        (b'{"ghr_page": ', Malformed),
        (b'{"ghr_page": 1, "x": ' + b"[" * 900, TooLarge),
        (
            JSON.replace(b"<p>Sailors", b"<div>" * 300 + b"Sailors"),
            TooLarge,
        ),
    ],
)
def test_a_wrong_file_ends_in_one_error(data: bytes, error: type[HandoutError]) -> None:
    with pytest.raises(error):
        read(data, "x.json")
