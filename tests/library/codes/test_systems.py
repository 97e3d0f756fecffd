"""Code systems, whatever they are called."""

import pytest

from handout.library.codes.systems import SYSTEMS, is_known, system_of

CALLED = {
    "ICD-10-CM": (
        "icd10",
        "ICD10CM",
        "icd-10-cm",
        "ICD-10",
        "2.16.840.1.113883.6.90",
        "urn:oid:2.16.840.1.113883.6.90",
        "urn: oid: 2.16.840.1.113883.6.90",
        "http://hl7.org/fhir/sid/icd-10-cm",
    ),
    "ICD-10-WHO": ("http://hl7.org/fhir/sid/icd-10", "2.16.840.1.113883.6.3"),
    "ICD-9-CM": (
        "ICD9",
        "ICD9CM",
        "2.16.840.1.113883.6.103",
        "urn:oid:2.16.840.1.113883.6.42",
        "2.16.840.1.113883.6.2",
        "http://hl7.org/fhir/sid/icd-9-cm",
    ),
    "SNOMED CT": (
        "snomed",
        "SNOMEDCT",
        "SCTID",
        "2.16.840.1.113883.6.96",
        "http://snomed.info/sct",
        "http://snomed.info/sct/731000124108/version/20240901",
        "http://www.snomed.org/",
    ),
    "OMIM": (
        "omim",
        "MIM",
        "http://www.omim.org",
        "https://omim.org/",
        "urn:oid:2.16.840.1.113883.6.174",
    ),
    "MeSH": (
        "mesh",
        "MSH",
        "http://id.nlm.nih.gov/mesh",
        "http://terminology.hl7.org/CodeSystem/MSH",
        "2.16.840.1.113883.6.177",
    ),
    "Orphanet": (
        "ORPHA",
        "orphanet",
        "http://www.orpha.net",
        "1.3.6.1.4.1.12559.11.10.1.3.1.44.5",
    ),
    "GTR": ("gtr", "MedGen", "UMLS", "2.16.840.1.113883.6.86"),
}


@pytest.mark.parametrize(
    ("name", "called"), [(name, one) for name, many in CALLED.items() for one in many]
)
def test_a_system_has_one_name(name: str, called: str) -> None:
    """By word, OID and URI, with and without what stands before them."""
    assert system_of(called).name == name


@pytest.mark.parametrize("system", SYSTEMS, ids=lambda system: system.name)
def test_a_name_is_the_name_of_itself(system: object) -> None:
    """So that what is stored is found again."""
    assert system_of(getattr(system, "name", "")) == system


@pytest.mark.parametrize("called", ["GeneReviews", "", "http://", "urn:oid:", "\ud800"])
def test_an_unknown_system_is_one_of_its_own(called: str) -> None:
    """It keeps its name, and its codes have no parents."""
    assert not is_known(called)
    assert system_of(called).shape == "word"
