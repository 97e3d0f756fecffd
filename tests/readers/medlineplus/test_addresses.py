"""Addresses of MedlinePlus pages."""

import pytest

from handout.errors import Malformed, UnknownFormat
from handout.readers.medlineplus.addresses import page_address


@pytest.mark.parametrize(
    "address",
    [
        "https://medlineplus.gov/genetics/condition/paper-hand/",
        "https://medlineplus.gov/genetics/condition/paper-hand",
        "http://www.medlineplus.gov/genetics/condition/Paper-Hand/?utm_source=x#causes",
        "https://ghr.nlm.nih.gov/condition/paper-hand",
        "medlineplus.gov/genetics/condition/paper-hand/",
    ],
)
def test_all_forms_of_an_address_give_one_id(address: str) -> None:
    page = page_address(address, "x")
    assert (page.condition_id, page.canonical) == (
        "genetics/paper-hand",
        "https://medlineplus.gov/genetics/condition/paper-hand/",
    )


@pytest.mark.parametrize(
    ("address", "error"),
    [
        ("", Malformed),
        ("http://[", Malformed),
        ("https://medlineplus.gov/genetics/gene/fas/", UnknownFormat),
        ("https://medlineplus.gov/genetics/condition/a/b", UnknownFormat),
        ("https://medlineplus.gov/genetics/condition/%2e%2e/", UnknownFormat),
        ("https://evil.example/genetics/condition/paper-hand/", UnknownFormat),
        ("https://medlineplus.gov.evil.example/ency/x", UnknownFormat),
    ],
)
def test_any_other_address_is_refused_for_what_it_is(
    address: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        page_address(address, "x")
