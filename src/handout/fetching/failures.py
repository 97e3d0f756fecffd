"""What went wrong on the way, in words for a person."""

import ssl

from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    NewConnectionError,
    ProxyError,
    SSLError,
)

from handout.errors import FetchFailed
from handout.fetching.sites import SIGN_IN

NETWORK = (
    "Check the network connection and try again; in a hospital's network, set "
    "HTTPS_PROXY to its proxy."
)
LATER = "Try again later."


class Broken(FetchFailed):
    """What may go well when it is tried again, after `wait` seconds at the least."""

    wait: float = 0.0


def broken(problem: str, *, wait: float = 0.0, remedy: str = LATER) -> Broken:
    """Return a failure after which it may be tried again."""
    failure = Broken(problem, remedy=remedy)
    failure.wait = wait
    return failure


def told(error: HTTPError, host: str) -> FetchFailed:
    """Return what an error of the network means for the person who waits."""
    known = next((row for kind, row in TABLE.items() if isinstance(error, kind)), None)
    if known is not None:
        problem, remedy = known
        return FetchFailed(problem.format(host=host), remedy=remedy)
    if isinstance(error, SSLError):
        return _of_encryption(error, host)
    return broken(f"the connection to {host} broke off, or its answer was no answer.")


TABLE: dict[type[HTTPError], tuple[str, str]] = {
    ProxyError: (
        "there is no way to {host} through the proxy of this network.",
        "Check HTTPS_PROXY, and the name and password in it.",
    ),
    NewConnectionError: ("{host} cannot be reached: there is no network.", NETWORK),
    ConnectTimeoutError: ("{host} did not answer in time.", NETWORK),
}
"""What ends the attempt at once, so that a machine without network says so soon."""


def _of_encryption(error: SSLError, host: str) -> FetchFailed:
    cause = error.args[0] if error.args else error
    if not isinstance(cause, ssl.SSLCertVerificationError):
        return broken(f"the encrypted connection to {host} broke off.")
    return FetchFailed(
        f"the certificate of {host} is not to be trusted: {cause.verify_message}.",
        remedy=(
            "Set SSL_CERT_FILE to the file with the certificates of your network "
            f"(its administrators have it). {SIGN_IN}"
        ),
    )
