"""Where a link leads: absolute, safe, without tracking, its mail address readable."""

import re
from urllib.parse import urljoin, urlsplit, urlunsplit

from handout.prose import is_safe_address
from handout.readers.markup.tree import Element

TRACKING = re.compile(
    r"(?:utm_\w*|_ga|_gl|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|mkt_tok)"
    r"(?:=|$)",
    re.IGNORECASE,
)
"""Parts of a query that tell who came from where, and nothing about the page."""

TEXT_FRAGMENT = re.compile(r":~:text=.*", re.DOTALL)
LINE_BREAKS = re.compile(r"[\r\n\t]+")

HIDDEN_MAIL = re.compile(r"/cdn-cgi/l/email-protection(?:#(?P<code>.{0,400}))?$")
MAIL = re.compile(r"[^\s@<>\"]{1,64}@[^\s@<>\"]{1,255}")


def address_of(element: Element, base: str) -> str:
    """Return where a link leads, absolute and without tracking, or "" if unsafe."""
    return cleaned(element.get("href") or "", base)


def cleaned(href: str, base: str = "") -> str:
    """Return an address as a sheet may print it, or "" where none may be linked.

    A place on the page itself leads nowhere from a sheet.
    Line breaks inside an address are dropped and spaces written as `%20`, as
    browsers do (URL standard, section 4.4).
    """
    if hidden := HIDDEN_MAIL.search(href):
        mail = unhidden(hidden["code"] or "")
        return f"mailto:{mail}" if mail else ""
    lines = LINE_BREAKS.split(href)
    written = "".join(line.strip() for line in lines).replace(" ", "%20")
    if not written:
        return ""
    try:
        address = _without_tracking(urljoin(base, written))
    except ValueError:
        return ""
    whole, mark, _ = address.partition("#")
    is_own_place = bool(mark) and whole == base.partition("#")[0]
    return "" if is_own_place or not is_safe_address(address) else address


def hidden_mail(element: Element) -> str:
    """Return the mail address that a site hid in an element, or ""."""
    return unhidden(element.get("data-cfemail") or "")


def unhidden(code: str) -> str:
    """Decode a mail address that was hidden from harvesters, or return "".

    Two hexadecimal digits are the key, each further pair a letter exclusive-or the
    key, as Cloudflare writes it.
    """
    try:
        key, *letters = bytes.fromhex(code)
    except ValueError:
        return ""
    mail = bytes(letter ^ key for letter in letters).decode("utf-8", errors="replace")
    is_mail = MAIL.fullmatch(mail) and is_safe_address(f"mailto:{mail}")
    return mail if is_mail else ""


def _without_tracking(address: str) -> str:
    parts = urlsplit(address)
    kept = [pair for pair in parts.query.split("&") if not TRACKING.match(pair)]
    fragment = TEXT_FRAGMENT.sub("", parts.fragment)
    return urlunsplit(parts._replace(query="&".join(kept), fragment=fragment))
