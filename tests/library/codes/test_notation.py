"""One form for all the ways in which a code is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout.library.codes.notation import Span, parents, span_of, written
from handout.library.codes.systems import SYSTEMS, system_of

CODES = (
    ("icd10", "D89.82", "D89.82"),
    ("icd10", "d8982", "D89.82"),
    ("icd10", " D89 . 82 ", "D89.82"),
    ("icd10", "ICD10CM:D89.82", "D89.82"),
    ("icd10", "#D89.82", "D89.82"),
    ("icd10", "A0472", "A04.72"),
    ("icd10", "G30", "G30"),
    ("icd10", "G30.-", "G30"),
    ("icd10", "G30.*", "G30"),
    ("icd10", "c7a", "C7A"),
    ("icd10", "s82.001a", "S82.001A"),
    ("icd10", "D80-D89", "D80-D89"),
    ("icd10", "ICD10CM:d80 – d89", "D80-D89"),
    ("icd10", "C7A-C7A", "C7A"),
    ("icd9", "595.9", "595.9"),
    ("icd9", "5959", "595.9"),
    ("icd9", "8.45", "008.45"),
    ("icd9", "e9501", "E950.1"),
    ("icd9", "V10.1", "V10.1"),
    ("icd9", "240-279", "240-279"),
    ("snomed", "702444009", "702444009"),
    ("snomed", "SCTID:702444009", "702444009"),
    ("snomed", "702444009 |Stream ague 7|", "702444009"),
    ("omim", "#601859", "601859"),
    ("omim", "OMIM:601859", "601859"),
    ("omim", "MIM 601859", "601859"),
    ("mesh", "mesh:d056735", "D056735"),
    ("orphanet", "ORPHA:3261", "3261"),
    ("orphanet", "Orphanet_3261", "3261"),
    ("orphanet", "ORPHA3261", "3261"),
    ("gtr", "c1328840", "C1328840"),
)


@pytest.mark.parametrize(("system", "code", "shown"), CODES)
def test_a_code_has_one_form(system: str, code: str, shown: str) -> None:
    """Dots, spaces, case and what sources put before it do not matter."""
    known = system_of(system)
    assert written(known, span_of(known, code)) == shown


@given(st.sampled_from(SYSTEMS), st.text(max_size=200))
def test_any_text_may_be_taken_for_a_code(system: object, text: str) -> None:
    """What is left of it is letters and figures, or nothing."""
    span = span_of(system_of(getattr(system, "name", "")), text)
    assert (span.low + span.high).isalnum() or not span.low or not span.high


def test_the_nearest_parent_comes_first() -> None:
    """Up to the category."""
    assert list(parents("D8982")) == ["D898", "D89"]
    assert list(parents("G30")) == []


@pytest.mark.parametrize(
    ("outer", "inner", "holds"),
    [
        (("D80", "D89"), ("D8982", "D8982"), True),
        (("D80", "D89"), ("D89", "D89"), True),
        (("D80", "D89"), ("D80", "D89"), True),
        (("D50", "D89"), ("D80", "D89"), True),
        (("D80", "D89"), ("D50", "D89"), False),
        (("D80", "D89"), ("D90", "D90"), False),
        (("D89", "D89"), ("D8982", "D8982"), True),
        (("D8982", "D8982"), ("D89", "D89"), False),
        (("E700", "E709"), ("E70", "E70"), False),
        (("C00", "D49"), ("C7A1", "C7A1"), True),
        (("M05", "M14"), ("M1A0", "M1A0"), True),
        (("M10", "M11"), ("M1A", "M1A"), False),
        (("M1A", "M1A"), ("M1A01", "M1A01"), True),
    ],
)
def test_a_span_holds_what_is_beneath_it(
    outer: tuple[str, str],
    inner: tuple[str, str],
    holds: bool,  # noqa: FBT001 - a case
) -> None:
    """Codes in categories, categories in ranges, ranges in ranges."""
    assert Span(*outer).holds(Span(*inner)) == holds
