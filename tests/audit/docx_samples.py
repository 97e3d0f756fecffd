"""A good Word file, written by hand, and how pieces of it are exchanged."""

import io
import zipfile

OFFICE = "http://schemas.openxmlformats.org"
W = f'xmlns:w="{OFFICE}/wordprocessingml/2006/main"'
NAMES = (
    f'{W} xmlns:r="{OFFICE}/officeDocument/2006/relationships"'
    f' xmlns:wp="{OFFICE}/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:o="urn:schemas-microsoft-com:office:office"'
    f' xmlns:a="{OFFICE}/drawingml/2006/main"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:wp15="http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing"'
)
RELATIONS = f'xmlns="{OFFICE}/package/2006/relationships"'
KIND = f"{OFFICE}/officeDocument/2006/relationships"
CORE_KIND = "core-properties"
KINDS = {CORE_KIND: f"{OFFICE}/package/2006/relationships/metadata"}


def paragraph(words: str, style: str = "", properties: str = "") -> str:
    """Write a paragraph of one run."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{properties}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def cell(words: str) -> str:
    """Write a cell of a table."""
    return f"<w:tc>{paragraph(words)}</w:tc>"


PICTURE = (
    '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" descr="A dark square"/>'
    "</wp:inline></w:drawing></w:r></w:p>"
)
LINK = (
    '<w:p><w:hyperlink r:id="hyperlink"><w:r><w:t>The test page</w:t></w:r>'
    "</w:hyperlink></w:p>"
    '<w:p><w:hyperlink w:anchor="top"><w:r><w:t>To the top</w:t></w:r>'
    "</w:hyperlink></w:p>"
)
CONTROL = (
    '<w:p><w:r><w:t>For:</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="For"/></w:sdtPr>'
    "<w:sdtContent><w:r><w:t>Ana</w:t></w:r></w:sdtContent></w:sdt></w:p>"
)
HEADER_ROW = (
    "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("Kind") + cell("Share") + "</w:tr>"
)
TABLE = (
    f"<w:tbl>{HEADER_ROW}<w:tr>{cell('Mild')}{cell('2 in 3')}</w:tr></w:tbl>"
    + paragraph("After the table")
)
NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
SECTION = (
    '<w:sectPr><w:pgMar w:top="1440" w:bottom="1440" w:left="1440" w:right="1440"/>'
    "</w:sectPr>"
)
BODY = "".join(
    (
        '<w:bookmarkStart w:id="1" w:name="top"/><w:bookmarkEnd w:id="1"/>',
        paragraph("Marrow fever", "Heading1"),
        paragraph("What is it?", "Heading2"),
        paragraph("An illness that nobody has."),
        paragraph("Fever", properties=NUMBERED),
        paragraph("Pain", properties=NUMBERED),
        PICTURE,
        LINK,
        CONTROL,
        paragraph("Kinds", "Heading3"),
        TABLE,
        SECTION,
    )
)


def style(identifier: str, name: str, properties: str = "", flags: str = "") -> str:
    """Write a paragraph style."""
    return (
        f'<w:style w:type="paragraph" w:styleId="{identifier}"{flags}>'
        f'<w:name w:val="{name}"/>{properties}</w:style>'
    )


STYLES = (
    f"<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr>"
    '<w:color w:val="1A1A1A"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault>'
    "</w:docDefaults>"
    + style("Normal", "Normal", flags=' w:default="1"')
    + "".join(style(f"Heading{n}", f"heading {n}") for n in range(1, 5))
    + style("Quiet", "Quiet", '<w:basedOn w:val="Grey"/>')
    + style("Grey", "Grey", '<w:rPr><w:color w:val="999999"/></w:rPr>')
    + "</w:styles>"
)
SETTINGS = (
    f'<w:settings {W}><w:compat><w:compatSetting w:name="compatibilityMode"'
    ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    "</w:settings>"
)
THEME = (
    f'<a:theme xmlns:a="{OFFICE}/drawingml/2006/main"><a:minorFont>'
    '<a:latin typeface="Arial"/></a:minorFont></a:theme>'
)
CORE = (
    f'<cp:coreProperties xmlns:cp="{OFFICE}/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Marrow fever</dc:title>'
    "<dc:language>en</dc:language></cp:coreProperties>"
)


LARGE_STYLES = STYLES.replace(
    '<w:color w:val="1A1A1A"/>',
    '<w:rFonts w:asciiTheme="minorHAnsi"/><w:color w:val="1A1A1A"/><w:sz w:val="36"/>',
).replace(
    "</w:docDefaults>",
    '<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:line="300"/></w:pPr>'
    "</w:pPrDefault></w:docDefaults>",
)


def relations(**targets: str) -> str:
    """Write relationships by kind."""
    found = (
        f'<Relationship Id="{kind}" Type="{KINDS.get(kind, KIND)}/{kind}"'
        f' Target="{target}"/>'
        for kind, target in targets.items()
    )
    return f"<Relationships {RELATIONS}>{''.join(found)}</Relationships>"


NUMBER = (
    '<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>'
)
FOOT = paragraph("Page 1 of 1") + NUMBER

GOOD = {
    "_rels/.rels": relations(
        **{"officeDocument": "word/document.xml", CORE_KIND: "/docProps/core.xml"}
    ),
    "word/_rels/document.xml.rels": relations(
        styles="styles.xml",
        settings="settings.xml",
        footer="footer1.xml",
        theme="theme.xml",
        hyperlink="https://example.org/",
    ),
    "word/document.xml": f"<w:document {NAMES}><w:body>{BODY}</w:body></w:document>",
    "word/footer1.xml": f"<w:ftr {NAMES}>{FOOT}</w:ftr>",
    "word/styles.xml": STYLES,
    "word/theme.xml": THEME,
    "word/settings.xml": SETTINGS,
    "docProps/core.xml": CORE,
}

SECOND = "An illness that nobody has."
"""The words of paragraph 3."""


LARGE = {**GOOD, "word/styles.xml": LARGE_STYLES}
"""The good file in large print."""


def pack(parts: dict[str, str]) -> bytes:
    """Return parts as a Word file."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return buffer.getvalue()


def exchanged(
    *exchanges: tuple[str, str], parts: dict[str, str] | None = None
) -> bytes:
    """Return the good file, or other parts, with pieces exchanged where they stand."""
    made = parts or GOOD
    for old, new in exchanges:
        assert any(old in text for text in made.values()), old
        made = {name: text.replace(old, new) for name, text in made.items()}
    return pack(made)


def with_body(addition: str) -> bytes:
    """Return the good file with more at the end of its body."""
    return exchanged(("</w:body>", f"{addition}</w:body>"))
