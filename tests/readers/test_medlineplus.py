"""Addresses and dates of MedlinePlus pages."""

import pytest

from handout.errors import Malformed, NotAvailable, UnknownFormat
from handout.readers.medlineplus import (
    dates_in,
    first_dates,
    is_date_line,
    page_address,
)


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
        ("https://medlineplus.gov/ency/article/1.htm", NotAvailable),
        ("https://medlineplus.gov/spanish/ency/article/1.htm", NotAvailable),
        ("https://medlineplus.gov/druginfo/meds/a1.html", NotAvailable),
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


@pytest.mark.parametrize(
    ("line", "dates"),
    [
        ("Last updated December 1, 2018", {"updated": "2018-12-01"}),
        ("Page last updated: May 2019", {"updated": "2019-05"}),
        ("Last Updated on Sept. 3, 2020.", {"updated": "2020-09-03"}),
        (
            "Reviewed: September 2014 Published: January 21, 2020",
            {"reviewed": "2014-09", "published": "2020-01-21"},
        ),
        ("Last updated February 30, 2019", {}),
        ("Last updated Someday 1, 2019", {}),
        ("© 2021 A clinic", {}),
        ("1993-2025 [updated 2017 Aug 24]", {}),
    ],
)
def test_dates_of_a_page_stand_behind_a_known_word(
    line: str, dates: dict[str, str]
) -> None:
    assert dates_in(line) == dates


def test_the_first_date_of_a_kind_is_the_pages_own() -> None:
    lines = ["Last updated May 2019", "Last updated June 2021", "Reviewed: May 2018"]
    assert first_dates(lines) == {"updated": "2019-05", "reviewed": "2018-05"}


@pytest.mark.parametrize(
    ("line", "is_date"),
    [
        ("Last updated December 1, 2018", True),
        ("It was last updated December 1, 2018.", False),
        ("Description", False),
    ],
)
def test_a_date_line_tells_nothing_else(line: str, *, is_date: bool) -> None:
    assert is_date_line(line) is is_date
