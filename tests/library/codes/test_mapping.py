"""A clinic's own mapping files: bytes to rows, and refusals that say what to do."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conditions import bare
from handout.errors import HandoutError, Malformed
from handout.library.codes.lookup import by_code
from handout.library.codes.mapping import put_mapping, read_mapping
from handout.library.codes.rows import MappingRow
from library_measure.shelves import shelf_of

TABLE = """system,code,condition,relation
icd10,G30.9,genetics/river-fever,exact
SNOMED CT,702444009,topic/rock,

icd10,D89,topic/rock,Broader
"""
ROWS = (
    MappingRow("icd10", "G30.9", "genetics/river-fever", "exact", 2),
    MappingRow("SNOMED CT", "702444009", "topic/rock", "exact", 3),
    MappingRow("icd10", "D89", "topic/rock", "broader", 5),
)
ENTRIES = """# ours
- {system: icd10, code: G30.9, condition: genetics/river-fever}
- system: ICD-9-CM
  code: 008.45
  condition: topic/rock
  relation: related
"""
PAGES = [
    {
        "url": "https://ghr.nlm.nih.gov/condition/river-fever",
        "icd10cm": ["ICD10CM:G30.9"],
        "icd_all": ["G30.9", "G31", "G20-G32"],
        "snomed": ["SCTID:123"],
        "sct_all": ["123", "456"],
        "mesh": ["mesh:D056735"],
        "omim": ["OMIM:601859"],
        "orphanet": ["Orphanet:3261"],
        "cui": ["C0000001"],
    },
    {
        "url": "https://www.nlm.nih.gov/medlineplus/spanish/rock.html",
        "icd_all": ["A01"],
    },
    {"url": "https://example.org/elsewhere", "icd_all": ["A02"]},
]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_table_is_read_as_a_spreadsheet_saves_it(
    separator: str, mark: str, end: str
) -> None:
    """With its separator, its mark at the beginning and its line ends."""
    text = mark + TABLE.replace(",", separator).replace("\n", end)
    mapping = read_mapping(text.encode(), "clinic.csv")
    assert (mapping.rows, mapping.refusals) == (ROWS, ())


def test_columns_may_stand_in_any_order() -> None:
    """And others may stand beside them."""
    text = "Condition,note,CODE,System\ntopic/rock,ours,G30,icd10\n"
    (row,) = read_mapping(text.encode(), "clinic.csv").rows
    assert row == MappingRow("icd10", "G30", "topic/rock", "exact", 2)


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (
            "icd99,G30,topic/rock,",
            "line 2: found the system 'icd99'. Write one of: ICD-10-CM,",
        ),
        (
            "snomed,7.02E+08,topic/rock,",
            "line 2: found the code '7.02E+08'. Format the column of codes as text.",
        ),
        (
            "icd10,...,topic/rock,",
            "line 2: found the code '...'. Write the code as it is printed.",
        ),
        (
            "icd10,G30,Rock Foot,",
            "line 2: found the condition 'Rock Foot'. Write its id,",
        ),
        ("icd10,G30", "line 2: found the condition ''. Write its id,"),
        (
            "icd10,G30,topic/rock,same",
            "line 2: found the relation 'same'. Write one of: exact, broader,",
        ),
    ],
)
def test_a_wrong_row_is_refused_with_its_line(row: str, told: str) -> None:
    """The others are kept."""
    text = f"system,code,condition,relation\n{row}\nicd10,G30,topic/rock,none\n"
    mapping = read_mapping(text.encode(), "clinic.csv")
    assert str(mapping.refusals[0]).startswith(told)
    assert [kept.line for kept in mapping.rows] == [3]


def test_entries_are_read() -> None:
    """Figures keep their zeros."""
    mapping = read_mapping(ENTRIES.encode(), "clinic.yaml")
    assert mapping.rows == (
        MappingRow("icd10", "G30.9", "genetics/river-fever", "exact", 2),
        MappingRow("ICD-9-CM", "008.45", "topic/rock", "related", 3),
    )


def test_a_wrong_entry_is_refused_with_its_line() -> None:
    """The others are kept."""
    text = "- nothing\n- {system: icd10, code: G30, condition: topic/rock}\n"
    mapping = read_mapping(text.encode(), "clinic.yaml")
    assert [refusal.line for refusal in mapping.refusals] == [1]
    assert [row.line for row in mapping.rows] == [2]


def test_pages_are_read() -> None:
    """What was mapped exactly is exact; the rest is near, or covers more."""
    text = ",\n".join(map(json.dumps, PAGES))
    mapping = read_mapping(f"[\n{text}\n]\n".encode(), "pages.json")
    assert [
        (row.condition, row.code, row.relation, row.line) for row in mapping.rows
    ] == [
        ("genetics/river-fever", "ICD10CM:G30.9", "exact", 2),
        ("genetics/river-fever", "SCTID:123", "exact", 2),
        ("genetics/river-fever", "mesh:D056735", "exact", 2),
        ("genetics/river-fever", "OMIM:601859", "exact", 2),
        ("genetics/river-fever", "Orphanet:3261", "exact", 2),
        ("genetics/river-fever", "G31", "related", 2),
        ("genetics/river-fever", "G20-G32", "broader", 2),
        ("genetics/river-fever", "456", "related", 2),
        ("topic/es/rock", "A01", "related", 3),
    ]
    (refusal,) = mapping.refusals
    assert str(refusal) == (
        "line 4: found the address 'https://example.org/elsewhere'. "
        "Write the address of a page of MedlinePlus in `url`."
    )


@pytest.mark.parametrize(
    ("name", "data", "place"),
    [
        ("clinic.csv", b"", "clinic.csv, line 1"),
        ("clinic.csv", b"code,condition\n", "clinic.csv, line 1"),
        ("clinic.csv", b"\x81\x8d\x8f", "clinic.csv"),
        ("clinic.yaml", b"", "clinic.yaml"),
        ("clinic.yaml", b"system: icd10", "clinic.yaml"),
        ("clinic.yaml", b"- a\n- {b", "clinic.yaml, line 2"),
        ("pages.json", b"[", "pages.json, line 1"),
        ("pages.json", b'[\n{"url": ""},\n{"url"', "pages.json, line 3"),
    ],
)
def test_what_is_no_mapping_is_refused_whole(
    name: str, data: bytes, place: str
) -> None:
    """With its place, and what to do."""
    with pytest.raises(Malformed) as refused:
        read_mapping(data, name)
    assert refused.value.place == place
    assert refused.value.remedy


@given(st.binary(max_size=200), st.sampled_from(["a.csv", "a.yaml", "a.json"]))
def test_any_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    """Nothing else is raised."""
    for begun in (data, b"[" + data, b"system,code,condition\n" + data):
        try:
            read_mapping(begun, name)
        except HandoutError:
            continue


def test_no_alias_is_followed() -> None:
    """A bomb of aliases stays as small as it is written."""
    bomb = "- &a {system: icd10, code: G30, condition: topic/rock}\n- [*a, *a]\n"
    mapping = read_mapping(bomb.encode(), "clinic.yaml")
    assert (len(mapping.rows), len(mapping.refusals)) == (1, 1)


def test_every_code_of_the_shared_pages_finds_its_conditions(shared_data: Path) -> None:
    """With its dot, without it, and in small letters."""
    data = (shared_data / "codes" / "medquad_to_codes.json").read_bytes()
    mapping = read_mapping(data, "pages.json")
    ids = list(dict.fromkeys(row.condition for row in mapping.rows))
    shelf = shelf_of(bare(id=one, title=one) for one in ids)
    put_mapping(shelf, mapping.rows, "pages.json")
    assert mapping.refusals == ()
    for row in (row for row in mapping.rows if row.system == "ICD-10-CM"):
        for code in (row.code, row.code.replace(".", "").lower()):
            found = {match.shelf for match in by_code(shelf, row.system, code).matches}
            assert ids.index(row.condition) + 1 in found, code


def test_no_code_of_the_shared_pages_is_lost(shared_data: Path) -> None:
    """Every ICD-10-CM code of the file is in a row for its page."""
    data = (shared_data / "codes" / "medquad_to_codes.json").read_bytes()
    rows = read_mapping(data, "pages.json").rows
    told = {(row.line, row.code.removeprefix("ICD10CM:")) for row in rows}
    for line, page in enumerate(json.loads(data), 2):
        assert {(line, code) for code in page["icd_all"]} <= told | {
            (line, "C7A-C7A"),
            (line, "C7B-C7B"),
        }
