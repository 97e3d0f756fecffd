"""The way out of a hospital's network: its proxy and its certificates."""

import ssl
from urllib.parse import unquote
from urllib.request import getproxies, proxy_bypass

import urllib3
from urllib3.exceptions import HTTPError
from urllib3.util import Url, make_headers, parse_url

from handout.errors import FetchFailed
from handout.fetching.sites import Host

REMEDY = "Set HTTPS_PROXY to an address such as http://proxy.example:3128."


def proxy_for(host: Host) -> str:
    """Return the address of the proxy that the machine names for a host, or "".

    `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` say so, in small letters too; where
    none is set, Windows and macOS tell what is set in the system.
    """
    if proxy_bypass(host.name):
        return ""
    proxies = getproxies()
    return proxies.get(host.scheme) or proxies.get("all") or ""


def pool(proxy: str) -> urllib3.PoolManager:
    """Return what opens connections, straight or through a proxy.

    Certificates are always verified, against those that the machine trusts or
    those that `SSL_CERT_FILE` names. Raises `FetchFailed` for a proxy of another
    kind than http and https.
    """
    trusted = ssl.create_default_context()
    if not proxy:
        return urllib3.PoolManager(ssl_context=trusted)
    url = _parsed(proxy)
    secret = unquote(url.auth) if url.auth else None
    return urllib3.ProxyManager(
        f"{url.scheme}://{url.netloc}",
        proxy_headers=make_headers(proxy_basic_auth=secret),
        proxy_ssl_context=trusted if url.scheme == "https" else None,
        ssl_context=trusted,
    )


def _parsed(proxy: str) -> Url:
    """Read the address of a proxy, which may lack its scheme."""
    try:
        url = parse_url(proxy if "://" in proxy else f"http://{proxy}")
    except HTTPError as error:
        raise FetchFailed(
            "the address of the proxy cannot be read.", remedy=REMEDY
        ) from error
    if url.scheme not in {"http", "https"} or not url.host:
        raise FetchFailed(
            f"found a proxy of the kind {url.scheme}, expected http or https.",
            remedy=REMEDY,
        )
    return url
