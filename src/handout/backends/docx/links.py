"""Hyperlinks: outside addresses by relationship, inside ones by bookmark."""

import re
from urllib.parse import quote, urlsplit

from docx.oxml.ns import qn

from handout.backends.docx.context import Context
from handout.backends.docx.elements import Element, wml

LONGEST_TIP = 260
"""Characters that Word takes as a screen tip."""

LONGEST_ADDRESS = 2083
"""Characters of an address that Word takes; words of a longer one are no link."""

ADDRESS_CHARACTERS = "!#$%&'()*+,-./:;=?@_~"
"""What stays as it is in an address; RFC 3986, section 2."""

WEB = frozenset({"http", "https"})
BROKEN_ESCAPE = re.compile("%(?![0-9A-Fa-f]{2})")


def leads_somewhere(address: str, context: Context) -> bool:
    """Tell whether there is something at the end of a link that Word can open."""
    if address.startswith("#"):
        return address[1:] in context.anchors
    return 0 < len(address) <= LONGEST_ADDRESS and _is_whole(address)


def hyperlink(address: str, runs: list[Element], context: Context) -> Element:
    """Make a hyperlink around runs; outside addresses stand in the screen tip."""
    if address.startswith("#"):
        return wml("hyperlink", *runs, anchor=context.anchors[address[1:]], history=1)
    link = wml("hyperlink", *runs, tooltip=address[:LONGEST_TIP], history=1)
    relation = context.file.relate_to_address(escaped(address), context.story)
    link.set(qn("r:id"), relation)
    return link


def escaped(address: str) -> str:
    """Escape what an address may not hold, so that Word opens the file."""
    kept = BROKEN_ESCAPE.sub("%25", address)
    return quote(kept, safe=ADDRESS_CHARACTERS, errors="ignore")


def _is_whole(address: str) -> bool:
    """Tell whether an address has all that its scheme asks for: RFC 3986, 3.2."""
    try:
        parts = urlsplit(address)
        asked_for = parts.hostname if parts.scheme in WEB else parts.path
        return bool(asked_for) and parts.port != 0
    except ValueError:
        return False
