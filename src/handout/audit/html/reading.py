"""Bytes to the view that the rules see."""

from lxml import etree, html

from handout.audit.html.view import HtmlFile, visible

LARGEST = 20_000_000
"""Bytes of a page, the pictures inside it included."""


MOST_ELEMENTS = 200_000


class NotReadable(Exception):
    """The page cannot be taken in as a whole; the words say why."""


def read(data: bytes) -> HtmlFile:
    """Parse a page, without network and without entities of its own.

    The parser stops by itself at 256 levels. Raises `NotReadable` where a page
    is too large, too deep or empty.
    """
    if len(data) > LARGEST:
        raise NotReadable("The page is larger than can be checked.")
    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(data, parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise NotReadable("The page is empty or damaged.") from error
    if any(entry.level >= etree.ErrorLevels.FATAL for entry in parser.error_log):
        raise NotReadable("The page is nested too deeply or damaged.")
    if sum(1 for _ in root.iter()) > MOST_ELEMENTS:
        raise NotReadable("The page has more elements than can be checked.")
    return HtmlFile(root, tuple(visible(root)))
