"""The address that a saved page tells of itself, wherever it tells it."""

import re
from collections.abc import Iterator
from urllib.parse import urljoin

from handout.prose import is_safe_address
from handout.readers.markup.tree import Element, visible_words
from handout.readers.medlineplus.addresses import is_ours, understood
from handout.readers.slugs import slug_of

SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(?P<address>\S+)")
ANCHOR = r"(?:URL of this page|Dirección de esta página|URL de esta página)\s*:"
"""How a page announces its address, in English and Spanish."""

SHOWN_ADDRESS = re.compile(
    rf"{ANCHOR}\s*(?:<[^<>]*>\s*)*(?P<address>[^\s<]+)", re.IGNORECASE
)
ADDRESS_PATHS = (
    "//link[@rel='canonical']/@href",
    "//meta[@property='og:url']/@content",
    "//meta[@name='DC.Identifier.URL' or @name='DC.Identifier']/@content",
    "//a[@class='domain' or contains(@class, 'reader-domain')]/@href",
)
TITLES = ("h1", "h2")


def told_address(tree: Element, text: str) -> str:
    """Return the first address of MedlinePlus that a page tells, else any, or "".

    A page of a clinic may tell none of its own; then the link to the page with the
    very name that stands in a heading is it.
    """
    told = [*_told(tree, text)]
    ours = (address for address in told if is_ours(address))
    return next(ours, "") or _linked(tree) or next(iter(told), "")


def is_own_site(tree: Element, text: str) -> bool:
    """Tell whether a page was saved from MedlinePlus itself."""
    return any(map(is_ours, _own(tree, text)))


def _told(tree: Element, text: str) -> Iterator[str]:
    yield from _own(tree, text)
    yield from _found(SHOWN_ADDRESS, text)


def _own(tree: Element, text: str) -> Iterator[str]:
    """Yield the addresses that a page has for itself, not for what it shows."""
    for path in ADDRESS_PATHS:
        yield from map(str, tree.xpath(path))
    yield from _found(SAVED_FROM, text)


def _found(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    return (match["address"] for match in pattern.finditer(text))


def _linked(tree: Element) -> str:
    names = [slug_of(visible_words(title)) for title in tree.iter(*TITLES)]
    wanted = {*names, *(name.replace("-", "") for name in names)} - {""}
    for anchor in tree.iter("a"):
        address = (anchor.get("href") or "").strip()
        found = understood(address) if wanted else None
        if found and found.slug in wanted:
            return address
    return ""


def base_of(tree: Element, address: str) -> str:
    """Return what a page's links are relative to: its `base`, else its address."""
    for element in tree.iter("base"):
        try:
            base = urljoin(address, (element.get("href") or "").strip())
        except ValueError:
            continue
        if is_safe_address(base):
            return base
    return address
