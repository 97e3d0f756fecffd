"""Addresses of MedlinePlus pages: what a page is about, told by where it stands.

Both generations of each site are known: medlineplus.gov, and before it
ghr.nlm.nih.gov and www.nlm.nih.gov/medlineplus.
"""

import re
from typing import Literal
from urllib.parse import urlsplit

import msgspec

from handout.errors import Malformed, UnknownFormat

PageKind = Literal["genetics", "topic", "test", "encyclopedia", "drug", "herb"]

HOST = "medlineplus.gov"
OLD_HOST = "ghr.nlm.nih.gov"
HOSTS = frozenset({HOST, f"www.{HOST}", OLD_HOST})
LIBRARY_HOSTS = frozenset({"nlm.nih.gov", "www.nlm.nih.gov"})
LIBRARY_FOLDER = "/medlineplus/"
"""Before 2015 the site was a folder of the library's own."""

SLUG = r"(?P<slug>[a-z0-9][a-z0-9.-]*?)"
STEPS = r"(?P<slug>[a-z0-9][a-z0-9./-]*?)"
SPANISH = r"(?P<spanish>spanish/)?"
END = r"(?:\.html?)?/?"
PATHS: dict[PageKind, str] = {
    "genetics": rf"/(?:genetics/)?condition/{SLUG}/?",
    "topic": rf"/{SPANISH}{SLUG}\.html?",
    "test": rf"/{SPANISH}(?:lab-tests|pruebas-de-laboratorio)/{SLUG}/?",
    "encyclopedia": rf"/{SPANISH}ency/{STEPS}{END}",
    "herb": rf"/{SPANISH}druginfo/natural/{SLUG}{END}",
    "drug": rf"/{SPANISH}druginfo/{STEPS}{END}",
}
"""What the path of an address tells; the first that fits is the page's kind."""

UNDER_COPYRIGHT = re.compile(r"/(?:spanish/)?(?:ency|druginfo)/", re.IGNORECASE)
"""Encyclopedia (A.D.A.M.), drugs (ASHP) and herbs may be linked, never copied.

Source: medlineplus.gov/about/using/usingcontent.
"""


class PageAddress(msgspec.Struct, frozen=True):
    """The address of a page: its kind, name and language, and where it was found."""

    kind: PageKind
    slug: str
    host: str = HOST
    path: str = ""
    language: Literal["en", "es"] = "en"

    @property
    def condition_id(self) -> str:
        """The id of the condition; a Spanish page has one of its own."""
        return "/".join((self.kind, *self._language_step, self.slug))

    @property
    def canonical(self) -> str:
        """The address of today, whatever the address was that was found."""
        if self.kind == "genetics":
            return f"https://{HOST}/genetics/condition/{self.slug}/"
        return f"https://{HOST}{self.path}"

    @property
    def base(self) -> str:
        """The address that the page's own links are relative to."""
        if self.host == OLD_HOST:
            return f"https://{OLD_HOST}/condition/{self.slug}"
        return self.canonical

    @property
    def is_free(self) -> bool:
        """Whether the text may be printed, not only linked."""
        return self.kind in {"genetics", "topic", "test"}

    @property
    def _language_step(self) -> tuple[str, ...]:
        return () if self.language == "en" else (self.language,)


def page_address(address: str, name: str) -> PageAddress:
    """Understand the address of a page.

    Raises `UnknownFormat` for a page of another kind, `Malformed` for no address
    at all.
    """
    if found := understood(address):
        return found
    if not _host_and_path(address)[0]:
        raise Malformed(
            "found no address of the page.",
            place=name,
            remedy="Save the whole page, so that its address is in the file.",
        )
    raise UnknownFormat(
        f"found a page with the address {address[:100]!r}, expected a page of "
        "MedlinePlus: a condition of Genetics, or a health topic.",
        place=name,
        remedy="Save the page of the condition itself.",
    )


def understood(address: str) -> PageAddress | None:
    """Return what an address tells, or None where it is not one of these pages."""
    host, path = _host_and_path(address)
    if host not in HOSTS:
        return None
    for kind, pattern in PATHS.items():
        if match := re.fullmatch(pattern, path, re.IGNORECASE):
            found = match.groupdict()
            language: Literal["en", "es"] = "es" if found.get("spanish") else "en"
            slug = match["slug"].lower().replace("/", "-")
            return PageAddress(kind, slug, host, path.lower(), language)
    return None


def is_ours(address: str) -> bool:
    """Tell whether an address is one of MedlinePlus."""
    return _host_and_path(address)[0] in HOSTS


def is_under_copyright(address: str) -> bool:
    """Tell whether the text at an address may be linked, but not printed."""
    host, path = _host_and_path(address)
    return host in HOSTS and UNDER_COPYRIGHT.match(path) is not None


def _host_and_path(address: str) -> tuple[str, str]:
    """Return host and path as they would be on the site of today."""
    whole = address if "://" in address else f"https://{address.lstrip('/')}"
    try:
        parts = urlsplit(whole)
        host = (parts.hostname or "").lower()
    except ValueError:
        return "", ""
    if host in LIBRARY_HOSTS and parts.path.lower().startswith(LIBRARY_FOLDER):
        return HOST, parts.path[len(LIBRARY_FOLDER) - 1 :]
    return host, parts.path
