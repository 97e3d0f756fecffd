"""The way to the publisher: no network, a proxy, a certificate that nobody knows."""

import ssl
import subprocess
from base64 import b64decode
from pathlib import Path
from shutil import which

import pytest
from urllib3.connection import HTTPConnection
from urllib3.exceptions import NameResolutionError

from fetching.publisher import (
    GENETICS,
    Publisher,
    Reply,
    Time,
    free_port,
    serving,
    straight,
    summaries,
)
from handout.errors import FetchFailed
from handout.fetching import MEDLINEPLUS, Clock, Host, Network, Site, fetching
from handout.fetching.clock import Pace
from handout.fetching.failures import told
from handout.fetching.proxies import pool, proxy_for
from handout.fetching.sites import require_allowed

GOOD = Reply(body=summaries())
SERVICE = Host("https", "medlineplus.gov", 443)


def through(proxy: str, hosts: frozenset[Host], time: Time) -> Network:
    return Network(hosts, clock=time.clock, proxy=lambda _: proxy)


@pytest.mark.parametrize(
    "address",
    [
        "https://medlineplus.gov/download/ghr-summaries.xml",
        "https://medlineplus.gov:443/",
        "HTTPS://MedlinePlus.GOV/",
        "https://wsearch.nlm.nih.gov/ws/query",
    ],
)
def test_the_publisher_may_be_asked(address: str) -> None:
    """However its address is written."""
    require_allowed(address, MEDLINEPLUS.hosts)


@pytest.mark.parametrize(
    "address",
    [
        "http://medlineplus.gov/",
        "https://medlineplus.gov:8443/",
        "https://medlineplus.gov./",
        "https://www.medlineplus.gov/",
        "https://medlineplus.gov.example/",
        "https://medlineplus.gov@evil.example/",
        "https://evil.example/?https://medlineplus.gov/",
        "https://evil.example\\@medlineplus.gov:1/",
        "https://user@medlineplus.gov/",
        "https://127.0.0.1/",
        "file:///medlineplus.gov",
        "medlineplus.gov",
        "//medlineplus.gov/",
        "",
    ],
)
def test_nobody_else_may_be_asked(address: str) -> None:
    """Not by another scheme, port, name, or with a password."""
    with pytest.raises(FetchFailed):
        require_allowed(address, MEDLINEPLUS.hosts)


def test_without_network_one_line_says_so_at_once(folder: Path, time: Time) -> None:
    """No waiting and no second try; the remedy names the proxy."""
    port = free_port()
    hosts = frozenset({Host("http", "127.0.0.1", port)})
    site = Site(f"http://127.0.0.1:{port}", hosts)
    way = through("", hosts, time)
    with (
        fetching(folder, site=site, network=way) as fetcher,
        pytest.raises(FetchFailed, match=r"there is no network.*HTTPS_PROXY"),
    ):
        fetcher.genetics()
    assert time.slept == []


def test_a_name_that_nobody_knows_is_no_network() -> None:
    """That is what a machine without a cable says."""
    connection = HTTPConnection("medlineplus.gov")
    error = NameResolutionError("medlineplus.gov", connection, OSError())  # type: ignore[arg-type]
    assert "there is no network" in str(told(error, "medlineplus.gov"))


def test_the_proxy_is_asked_instead(
    publisher: Publisher, folder: Path, time: Time
) -> None:
    """With the whole address, and the name and password that were set."""
    site = Site("http://data.example", frozenset({Host("http", "data.example", 80)}))
    port = publisher.server_address[1]
    way = through(f"http://nurse:w%40rd@127.0.0.1:{port}", site.hosts, time)
    publisher.says(f"http://data.example{GENETICS}", GOOD)
    with fetching(folder, site=site, network=way) as fetcher:
        fetcher.genetics()
    secret = publisher.requests[0].headers["Proxy-Authorization"]
    assert b64decode(secret.removeprefix("Basic ")) == b"nurse:w@rd"


def test_a_proxy_without_scheme_is_understood(
    publisher: Publisher, folder: Path, time: Time
) -> None:
    """As many systems have it."""
    site = Site("http://data.example", frozenset({Host("http", "data.example", 80)}))
    way = through(f"127.0.0.1:{publisher.server_address[1]}", site.hosts, time)
    publisher.says(f"http://data.example{GENETICS}", GOOD)
    with fetching(folder, site=site, network=way) as fetcher:
        assert fetcher.genetics().outcome == "new"


def test_a_proxy_that_refuses_is_told_without_its_password(
    publisher: Publisher, folder: Path, time: Time
) -> None:
    """The publisher cannot be reached through it, and nobody reads the password."""
    proxy = f"http://nurse:word@127.0.0.1:{publisher.server_address[1]}"
    way = through(proxy, MEDLINEPLUS.hosts, time)
    with (
        fetching(folder, network=way) as fetcher,
        pytest.raises(FetchFailed, match="proxy") as caught,
    ):
        fetcher.genetics()
    assert "word@" not in str(caught.value)
    assert publisher.requests == []


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1080", "http://", "http://[x"])
def test_a_proxy_of_another_kind_is_told(proxy: str) -> None:
    """With an example of what is expected."""
    with pytest.raises(FetchFailed, match="HTTPS_PROXY"):
        pool(proxy)


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, ""),
        ({"HTTPS_PROXY": "http://p:1"}, "http://p:1"),
        ({"https_proxy": "http://p:2"}, "http://p:2"),
        ({"ALL_PROXY": "http://p:3"}, "http://p:3"),
        ({"HTTP_PROXY": "http://p:4"}, ""),
        ({"HTTPS_PROXY": "http://p:1", "NO_PROXY": "medlineplus.gov"}, ""),
        ({"HTTPS_PROXY": "http://p:1", "NO_PROXY": ".gov"}, ""),
        ({"HTTPS_PROXY": "http://p:1", "NO_PROXY": "*"}, ""),
        ({"HTTPS_PROXY": "http://p:1", "NO_PROXY": "other.example"}, "http://p:1"),
    ],
)
def test_the_machine_names_its_proxy(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], expected: str
) -> None:
    """By the variables that all programs know."""
    for name in ("http", "https", "all", "no"):
        monkeypatch.delenv(f"{name}_proxy", raising=False)
        monkeypatch.delenv(f"{name.upper()}_PROXY", raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert proxy_for(SERVICE) == expected


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate and its key, made for this test by OpenSSL."""
    if which("openssl") is None:
        pytest.skip("OpenSSL is not there to make a certificate")
    folder = tmp_path_factory.mktemp("certificate")
    paths = folder / "certificate.pem", folder / "key.pem"
    words = (
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2"
        " -subj /CN=localhost -addext subjectAltName=DNS:localhost"
    )
    out = ["-out", str(paths[0]), "-keyout", str(paths[1])]
    subprocess.run([*words.split(), *out], check=True, capture_output=True)
    return paths


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1"], ids=["right", "wrong"])
@pytest.mark.parametrize("is_trusted", [True, False], ids=["trusted", "unknown"])
def test_certificates_are_verified(  # noqa: PLR0913 - four fixtures, two cases
    certificate: tuple[Path, Path],
    folder: Path,
    time: Time,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    *,
    is_trusted: bool,
) -> None:
    """One that SSL_CERT_FILE names is good, for its own host; no other is."""
    if is_trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(*certificate)
    with serving(Publisher(), tls=server) as publisher:
        publisher.says(GENETICS, GOOD)
        port = publisher.server_address[1]
        site = Site(f"https://{name}:{port}", frozenset({Host("https", name, port)}))
        with fetching(folder, site=site, network=through("", site.hosts, time)) as way:
            if is_trusted and name == "localhost":
                assert way.genetics().outcome == "new"
                return
            with pytest.raises(FetchFailed, match=r"not to be trusted.*SSL_CERT_FILE"):
                way.genetics()
    assert publisher.requests == []
    assert time.slept == []


def test_encryption_that_is_none_is_told(
    publisher: Publisher, folder: Path, time: Time
) -> None:
    """A host that answers without it, as some sign-in pages do."""
    port = publisher.server_address[1]
    site = Site(
        f"https://127.0.0.1:{port}", frozenset({Host("https", "127.0.0.1", port)})
    )
    with (
        fetching(folder, site=site, network=through("", site.hosts, time)) as fetcher,
        pytest.raises(FetchFailed, match="broke off"),
    ):
        fetcher.genetics()


def test_a_pace_lets_the_first_go_at_once() -> None:
    """And holds none that comes late enough."""
    time = Time()
    pace = Pace(time.clock, between=2)
    pace.wait()
    time.passed = 5
    pace.wait()
    assert time.slept == []


def test_the_clock_of_the_machine_runs() -> None:
    """Its time has a zone, and its seconds only grow."""
    clock = Clock()
    assert clock.now().tzinfo is not None
    assert clock.seconds() <= clock.seconds()


def test_the_real_way_is_slow_and_known(publisher: Publisher, time: Time) -> None:
    """A test's way differs from the real one in patience, clock and proxy alone."""
    assert (
        straight(publisher, time).patience.connect
        < Network(MEDLINEPLUS.hosts).patience.connect
    )
