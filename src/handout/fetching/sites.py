"""Which hosts may be asked, and nothing beyond them."""

import msgspec
from urllib3.exceptions import HTTPError
from urllib3.util import Url, parse_url

from handout.errors import FetchFailed

PORTS = {"http": 80, "https": 443}


class Host(msgspec.Struct, frozen=True):
    """One host that may be asked, in one way and at one port."""

    scheme: str
    name: str
    port: int


class Site(msgspec.Struct, frozen=True):
    """A publisher: the address that its files hang on, and the hosts that it has."""

    home: str
    hosts: frozenset[Host]


MEDLINEPLUS = Site(
    home="https://medlineplus.gov",
    hosts=frozenset(
        Host("https", name, PORTS["https"])
        for name in ("medlineplus.gov", "wsearch.nlm.nih.gov")
    ),
)
"""The only site that handout asks; a redirect may lead to these hosts and no other."""

SIGN_IN = (
    "If this network wants you to sign in first, open any page in a browser, sign in, "
    "and try again."
)


def require_allowed(address: str, hosts: frozenset[Host]) -> Host:
    """Return the host of an address. Raises `FetchFailed` for all but the allowed.

    An address with a name and a password in it is never allowed.
    """
    url = _parsed(address)
    scheme, name = url.scheme or "", url.host or ""
    host = Host(scheme, name, url.port or PORTS.get(scheme, 0))
    if host not in hosts or url.auth:
        expected = ", ".join(sorted(f"{one.scheme}://{one.name}" for one in hosts))
        raise FetchFailed(
            f"the way leads to {scheme or 'nowhere'}://{name}, expected {expected}.",
            remedy=f"Nothing was fetched from there. {SIGN_IN}",
        )
    return host


def _parsed(address: str) -> Url:
    try:
        return parse_url(address)
    except HTTPError as error:
        raise FetchFailed(
            "the way leads to an address that cannot be read.", remedy=SIGN_IN
        ) from error
