"""The XMP packet of a PDF, read without trusting it."""

from lxml import etree
from pikepdf import PikepdfError, Stream

from handout.audit.pdf.objects import entry
from handout.audit.pdf.view import Metadata

LARGEST_PACKET = 1_000_000
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
TITLE = "{http://purl.org/dc/elements/1.1/}title"
UA_PART = "{http://www.aiim.org/pdfua/ns/id/}part"


def read_metadata(catalog: object) -> Metadata:
    """Read title and PDF/UA part; empty where there is no packet or a bad one."""
    packet = _parse(_packet(entry(catalog, "/Metadata")))
    if packet is None:
        return Metadata()
    return Metadata(title=_title(packet), ua_part=_ua_part(packet))


def _packet(stream: object) -> bytes:
    """Return the packet, or nothing where it cannot be unpacked."""
    try:
        packet = stream.read_bytes() if isinstance(stream, Stream) else b""
    except PikepdfError:
        return b""
    return packet if len(packet) <= LARGEST_PACKET else b""


def _parse(packet: bytes) -> etree._Element | None:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    try:
        return etree.fromstring(packet, parser) if packet else None
    except etree.XMLSyntaxError:
        return None


def _title(packet: etree._Element) -> str:
    title = next(packet.iter(TITLE), None)
    return "" if title is None else "".join(title.itertext()).strip()


def _ua_part(packet: etree._Element) -> str:
    """Read the part, which stands as an element or, in short form, an attribute."""
    element = next(packet.iter(UA_PART), None)
    if element is not None:
        return (element.text or "").strip()
    descriptions = packet.iter(f"{RDF}Description")
    return next((d.attrib[UA_PART] for d in descriptions if UA_PART in d.attrib), "")
