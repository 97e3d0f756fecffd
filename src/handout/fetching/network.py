"""One question to a publisher, and its answer, politely.

Every address is held against the allowed hosts, that of a redirect too, and every
request waits for its turn.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from importlib.metadata import version
from urllib.parse import urljoin

import msgspec
import urllib3
from urllib3.exceptions import HTTPError

from handout.errors import FetchFailed
from handout.fetching.clock import Clock, Pace
from handout.fetching.failures import told
from handout.fetching.proxies import pool, proxy_for
from handout.fetching.sites import Host, require_allowed

REDIRECTS = frozenset({301, 302, 303, 307, 308})
MOST_REDIRECTS = 3
AGENT = f"handout/{version('handout')} (patient handouts; fetches published data files)"


class Patience(msgspec.Struct, frozen=True):
    """How long, in seconds, a connection, the next bytes and a whole file may take."""

    connect: float = 10.0
    read: float = 30.0
    whole: float = 1800.0


class Network:
    """The way to the hosts of one site.

    `proxy` names the proxy for a host, "" for none.
    """

    def __init__(
        self,
        hosts: frozenset[Host],
        *,
        clock: Clock | None = None,
        patience: Patience | None = None,
        proxy: Callable[[Host], str] = proxy_for,
    ) -> None:
        self.clock = clock or Clock()
        self.patience = patience or Patience()
        self._hosts = hosts
        self._proxy = proxy
        self._pace = Pace(self.clock)
        self._pools: dict[str, urllib3.PoolManager] = {}

    @contextmanager
    def asked(
        self, address: str, headers: Mapping[str, str]
    ) -> Iterator[urllib3.BaseHTTPResponse]:
        """Give the answer to a GET, its body not yet read, past a few redirects.

        Raises `FetchFailed` where the way leads elsewhere or there is no network,
        and `Broken` where it may go well another time.
        """
        answer = self._followed(address, headers)
        try:
            yield answer
        finally:
            answer.close()

    def _followed(
        self, address: str, headers: Mapping[str, str]
    ) -> urllib3.BaseHTTPResponse:
        for _ in range(MOST_REDIRECTS + 1):
            answer = self._once(address, headers)
            location = answer.headers.get("Location", "")
            if answer.status not in REDIRECTS or not location:
                return answer
            answer.close()
            address = _joined(address, location)
        raise FetchFailed(
            f"found more than {MOST_REDIRECTS} redirects, expected the file.",
            remedy="Try again later.",
        )

    def _once(
        self, address: str, headers: Mapping[str, str]
    ) -> urllib3.BaseHTTPResponse:
        host = require_allowed(address, self._hosts)
        connections = self._connections(host)
        self._pace.wait()
        try:
            return connections.request(
                "GET",
                address,
                headers={"User-Agent": AGENT, **headers},
                timeout=urllib3.Timeout(
                    connect=self.patience.connect, read=self.patience.read
                ),
                preload_content=False,
                redirect=False,
                retries=False,
            )
        except HTTPError as error:
            raise told(error, host.name) from error

    def _connections(self, host: Host) -> urllib3.PoolManager:
        proxy = self._proxy(host)
        if proxy not in self._pools:
            self._pools[proxy] = pool(proxy)
        return self._pools[proxy]


def _joined(address: str, location: str) -> str:
    try:
        return urljoin(address, location)
    except ValueError as error:
        raise FetchFailed("found a redirect to no address, expected the file.") from (
            error
        )
