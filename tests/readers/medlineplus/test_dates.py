"""Dates that a page tells about itself."""

import pytest

from handout.readers.medlineplus.dates import dates_in, first_dates, is_date_line


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
        ("Last updated: 12/01/2018", {"updated": "2018-12-01"}),
        ("Last reviewed 03/2018", {"reviewed": "2018-03"}),
        ("Last updated December 1st, 2018", {"updated": "2018-12-01"}),
        ("Last update: May 5, 2020", {"updated": "2020-05-05"}),
        ("Updated: May 5, 2020", {"updated": "2020-05-05"}),
        ("Last Updated on: 2018-12-01T10:00", {"updated": "2018-12-01"}),
        ("Last updated 2018-12-01T10:00:30.5Z", {"updated": "2018-12-01"}),
        ("Last updated 2018-12", {"updated": "2018-12"}),
        ("Última actualización: 05/2019", {"updated": "2019-05"}),
        (
            "Página actualizada por última vez el 5 de marzo de 2019",
            {"updated": "2019-03-05"},
        ),
        ("Última actualización: 1º de marzo de 2019", {"updated": "2019-03-01"}),
        ("Última actualización: 05/03/2019", {}),
        ("Last updated 13/05/2019", {}),
        ("Last updated 2018-12-1", {}),
        ("Peer reviewed May 2010", {}),
        ("Peer-reviewed: May 2010", {}),
        ("We updated May 5, 2020", {}),
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
