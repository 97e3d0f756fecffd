"""What MedlinePlus pages have in common: addresses, terms, dates, licence.

Facts from medlineplus.gov/about/using/usingcontent: Genetics pages are in the
public domain; the encyclopedia and the drug pages are under copyright.
"""

import datetime
import re
from collections.abc import Iterable
from urllib.parse import urlsplit

import msgspec

from handout.dates import PartialDate
from handout.errors import Malformed, NotAvailable, UnknownFormat
from handout.model.condition import Source

PUBLISHER = "MedlinePlus Genetics, National Library of Medicine"
LICENCE = "Public domain"
ATTRIBUTION = "Courtesy of MedlinePlus from the National Library of Medicine"

HOST = "medlineplus.gov"
OLD_HOST = "ghr.nlm.nih.gov"
HOSTS = frozenset({HOST, f"www.{HOST}", OLD_HOST})
CONDITION_PATH = re.compile(
    r"/(?:genetics/)?condition/(?P<slug>[a-z0-9][a-z0-9.-]*)/?", re.IGNORECASE
)
UNDER_COPYRIGHT: dict[str, str] = {
    "/ency/": "the Medical Encyclopedia",
    "/spanish/ency/": "the Medical Encyclopedia",
    "/druginfo/": "the drug information",
    "/spanish/druginfo/": "the drug information",
}


class PageAddress(msgspec.Struct, frozen=True):
    """The address of a Genetics condition page, and the host it was found on."""

    slug: str
    host: str

    @property
    def condition_id(self) -> str:
        """The id of the condition."""
        return f"genetics/{self.slug}"

    @property
    def canonical(self) -> str:
        """The address of today, whatever the address was that was found."""
        return f"https://{HOST}/genetics/condition/{self.slug}/"

    @property
    def base(self) -> str:
        """The address that the page's own links are relative to."""
        if self.host == OLD_HOST:
            return f"https://{OLD_HOST}/condition/{self.slug}"
        return self.canonical


def page_address(address: str, name: str) -> PageAddress:
    """Understand the address of a page.

    Raises `NotAvailable` for a page under copyright, `UnknownFormat` for a page
    of another kind, `Malformed` for no address at all.
    """
    host, path = _host_and_path(address)
    if not host:
        raise Malformed(
            "found no address of the page.",
            place=name,
            remedy="Save the whole page, so that its address is in the file.",
        )
    if host in HOSTS:
        _require_free(path, name)
    match = CONDITION_PATH.fullmatch(path)
    if host not in HOSTS or not match:
        raise UnknownFormat(
            f"found a page with the address {address[:100]!r}, expected a condition "
            "page of MedlinePlus Genetics, medlineplus.gov/genetics/condition/...",
            place=name,
            remedy="Save the page of the condition itself.",
        )
    return PageAddress(match["slug"].lower(), host)


def is_ours(address: str) -> bool:
    """Tell whether an address is one of MedlinePlus."""
    return _host_and_path(address)[0] in HOSTS


def _host_and_path(address: str) -> tuple[str, str]:
    whole = address if "://" in address else f"https://{address}"
    try:
        parts = urlsplit(whole)
        return (parts.hostname or "").lower(), parts.path
    except ValueError:
        return "", ""


def _require_free(path: str, name: str) -> None:
    for beginning, part in UNDER_COPYRIGHT.items():
        if path.lower().startswith(beginning):
            raise NotAvailable(
                f"this is a page of {part}: its text is under copyright and may "
                "only be linked, not printed.",
                place=name,
                remedy="Use the health topic or the Genetics page instead.",
            )


def source(address: PageAddress, dates: dict[str, PartialDate]) -> Source:
    """Return the source of a Genetics page."""
    return Source(
        publisher=PUBLISHER,
        address=address.canonical,
        licence=LICENCE,
        attribution=ATTRIBUTION,
        **dates,
    )


MONTHS = (
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
)
DATED = re.compile(
    r"\b(?P<word>last updated|last reviewed|reviewed|published)(?: on)?:?\s+"
    r"(?P<month>[A-Z][a-z]{2,8})\.?\s+(?:(?P<day>\d{1,2}),\s+)?(?P<year>\d{4})\b",
    re.IGNORECASE,
)
DATE_FIELDS: dict[str, str] = {
    "last updated": "updated",
    "last reviewed": "reviewed",
    "reviewed": "reviewed",
    "published": "published",
}
"""The page's word for a date, and the field of the source that it fills."""


def is_date_line(words: str) -> bool:
    """Tell whether a line tells nothing but a date of its page."""
    return DATED.fullmatch(words) is not None


def dates_in(words: str) -> dict[str, PartialDate]:
    """Return the dates that a line tells about its page, by field."""
    found: dict[str, PartialDate] = {}
    for match in DATED.finditer(words):
        date = _date(match)
        if date:
            found.setdefault(DATE_FIELDS[match["word"].lower()], date)
    return found


def first_dates(lines: Iterable[str]) -> dict[str, PartialDate]:
    """Return the first date of each field; later ones are of the site around."""
    found: dict[str, PartialDate] = {}
    for line in lines:
        found = dates_in(line) | found
    return found


def _date(match: re.Match[str]) -> PartialDate | None:
    month = match["month"][:3].lower()
    if month not in MONTHS:
        return None
    number = MONTHS.index(month) + 1
    try:
        day = datetime.date(int(match["year"]), number, int(match["day"] or 1))
    except ValueError:
        return None
    written = day.isoformat()
    return PartialDate(written if match["day"] else written[: len("2018-12")])
