"""What a file says about itself, as one packet of XMP (ISO 16684-1).

One packet claims all standards that the file keeps; ISO 19005-2, 6.6.2.3 wants the
properties of PDF/UA described inside the file, because PDF/A does not know them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from lxml.etree import Element, QName, SubElement, _Element, tostring

from handout.backends.pdf.standards import Standard
from handout.document import Document, format_edition

NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfd": "http://pdfa.org/declarations/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
}
XMP_META = "adobe:ns:meta/"
OPENING = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'.encode()
CLOSING = b'\n<?xpacket end="w"?>'

CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Characters that XML cannot hold: XML 1.0, 2.2."""

SCHEMA = {
    "pdfaSchema:schema": "PDF/UA Universal Accessibility Schema",
    "pdfaSchema:namespaceURI": NAMESPACES["pdfuaid"],
    "pdfaSchema:prefix": "pdfuaid",
}
PROPERTY = {
    "pdfaProperty:name": "part",
    "pdfaProperty:valueType": "Integer",
    "pdfaProperty:category": "internal",
    "pdfaProperty:description": "The part of ISO 14289 to which the file conforms",
}


def packet(document: Document, standard: Standard, moment: str, producer: str) -> bytes:
    """Return the packet. `moment` is a date with time (ISO 8601)."""
    meta = Element(QName(XMP_META, "xmpmeta"), nsmap={"x": XMP_META})
    names = {"rdf": NAMESPACES["rdf"]}
    description = SubElement(
        SubElement(meta, _name("rdf:RDF"), nsmap=names),
        _name("rdf:Description"),
        {_name("rdf:about"): ""},
        nsmap=NAMESPACES,
    )
    _add_texts(description, standard.claims)
    _add_properties(description, document)
    _add_texts(description, _marks(moment, producer))
    if standard.extends_schema:
        _describe_schema(description)
    if standard.declarations:
        _declare(description, standard.declarations)
    return OPENING + tostring(meta, encoding="utf-8") + CLOSING


def _add_properties(description: _Element, document: Document) -> None:
    properties = document.properties
    languages = (document.language, *(part.language for part in document.parts))
    lists: Iterator[tuple[str, str, Iterable[str]]] = iter(
        (
            ("dc:title", "rdf:Alt", [document.title]),
            ("dc:creator", "rdf:Seq", [properties.author]),
            ("dc:description", "rdf:Alt", [properties.subject]),
            ("dc:rights", "rdf:Alt", [properties.licence]),
            ("dc:language", "rdf:Bag", dict.fromkeys(languages)),
            ("dc:subject", "rdf:Bag", properties.keywords),
        )
    )
    for name, kind, values in lists:
        _add_list(description, name, kind, [value for value in values if value])
    texts = {
        "dc:source": properties.source,
        "dc:identifier": format_edition(document.edition),
        "pdf:Keywords": ", ".join(properties.keywords),
    }
    _add_texts(description, texts)


def _marks(moment: str, producer: str) -> dict[str, str]:
    return {
        "dc:format": "application/pdf",
        "pdf:Producer": producer,
        "xmp:CreatorTool": "handout",
        "xmp:CreateDate": moment,
        "xmp:ModifyDate": moment,
        "xmp:MetadataDate": moment,
    }


def _add_texts(above: _Element, texts: Mapping[str, str]) -> None:
    for name, text in texts.items():
        if text:
            SubElement(above, _name(name)).text = _clean(text)


def _add_list(above: _Element, name: str, kind: str, values: list[str]) -> None:
    """Add a property that holds a list; an `Alt` is a text in some languages."""
    if not values:
        return
    container = SubElement(SubElement(above, _name(name)), _name(kind))
    for value in values:
        item = SubElement(container, _name("rdf:li"))
        item.text = _clean(value)
        if kind == "rdf:Alt":
            item.set("{http://www.w3.org/XML/1998/namespace}lang", "x-default")


def _describe_schema(description: _Element) -> None:
    schema = _resource(SubElement(description, _name("pdfaExtension:schemas")))
    _add_texts(schema, SCHEMA)
    holder = SubElement(schema, _name("pdfaSchema:property"))
    _add_texts(_resource(holder, "rdf:Seq"), PROPERTY)


def _declare(description: _Element, declarations: Iterable[str]) -> None:
    holder = SubElement(description, _name("pdfd:declarations"))
    bag = SubElement(holder, _name("rdf:Bag"))
    for declaration in declarations:
        _add_texts(_item(bag), {"pdfd:conformsTo": declaration})


def _resource(above: _Element, kind: str = "rdf:Bag") -> _Element:
    """Add a list with one item that has properties of its own."""
    return _item(SubElement(above, _name(kind)))


def _item(container: _Element) -> _Element:
    return SubElement(container, _name("rdf:li"), {_name("rdf:parseType"): "Resource"})


def _name(prefixed: str) -> str:
    prefix, _, name = prefixed.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{name}"


def _clean(text: str) -> str:
    return CONTROLS.sub("", text)
