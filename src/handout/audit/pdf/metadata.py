"""The XMP packet of a PDF, read without trusting it."""

from lxml import etree
from pikepdf import Stream

from handout.audit.pdf.objects import entry, unpacked
from handout.audit.pdf.view import Metadata

LARGEST_PACKET = 1_000_000
MOST_LANGUAGES = 20

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
DC = "{http://purl.org/dc/elements/1.1/}"
UA_NAMESPACE = "http://www.aiim.org/pdfua/ns/id/"
UA = f"{{{UA_NAMESPACE}}}"
ARCHIVE = "{http://www.aiim.org/pdfa/ns/id/}"
SCHEMA_ADDRESS = "{http://www.aiim.org/pdfa/ns/schema#}namespaceURI"


def read_metadata(catalog: object) -> Metadata:
    """Read what the packet says; empty where there is no packet or a bad one."""
    stream = entry(catalog, "/Metadata")
    data = unpacked(stream)
    packet = _parse(data if len(data) <= LARGEST_PACKET else b"")
    exists = isinstance(stream, Stream)
    if packet is None:
        return Metadata(exists=exists, is_sound=not exists)
    return Metadata(
        exists=True,
        is_sound=_is_sound(data),
        title=_title(packet),
        languages=_languages(packet),
        ua_part=_property(packet, f"{UA}part"),
        ua_prefixes=_prefixes(packet),
        ua_revision=_property(packet, f"{UA}rev"),
        archive_part=_property(packet, f"{ARCHIVE}part"),
        describes_ua=_describes_ua(packet),
    )


def _parse(data: bytes) -> etree._Element | None:
    """Parse as much as can be understood, so that a small slip hides no title."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    try:
        return etree.fromstring(data, parser) if data else None
    except etree.XMLSyntaxError:
        return None


def _is_sound(data: bytes) -> bool:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        etree.fromstring(data.strip(b"\0 \t\r\n"), parser)
    except etree.XMLSyntaxError:
        return False
    return True


def _title(packet: etree._Element) -> str:
    title = next(packet.iter(f"{DC}title"), None)
    return "" if title is None else "".join(title.itertext()).strip()


def _languages(packet: etree._Element) -> tuple[str, ...]:
    language = next(packet.iter(f"{DC}language"), None)
    items = [] if language is None else language.iter(f"{RDF}li")
    words = ((item.text or "").strip() for item in items)
    return tuple(filter(None, words))[:MOST_LANGUAGES]


def _property(packet: etree._Element, key: str) -> str:
    """Read a property, which is an element or, in short form, an attribute."""
    element = next(packet.iter(key), None)
    if element is not None:
        return (element.text or "").strip()
    descriptions = packet.iter(f"{RDF}Description")
    return next((d.attrib[key] for d in descriptions if key in d.attrib), "")


def _prefixes(packet: etree._Element) -> tuple[str, ...]:
    """Return the short names that the packet gives the namespace of PDF/UA."""
    found = (
        prefix or ""
        for element in packet.iter(f"{RDF}RDF", f"{RDF}Description")
        for prefix, address in element.nsmap.items()
        if address == UA_NAMESPACE
    )
    return tuple(dict.fromkeys(found))


def _describes_ua(packet: etree._Element) -> bool:
    """Tell whether an extension schema describes what PDF/UA says of itself."""
    addresses = ((e.text or "").strip() for e in packet.iter(SCHEMA_ADDRESS))
    return UA_NAMESPACE in addresses
