"""A good Word file, written by hand, and each fault as a piece that is exchanged."""

import io
import zipfile

OFFICE = "http://schemas.openxmlformats.org"
W = f'xmlns:w="{OFFICE}/wordprocessingml/2006/main"'
NAMES = (
    f'{W} xmlns:r="{OFFICE}/officeDocument/2006/relationships"'
    f' xmlns:wp="{OFFICE}/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
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
CORE = (
    f'<cp:coreProperties xmlns:cp="{OFFICE}/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Marrow fever</dc:title>'
    "<dc:language>en</dc:language></cp:coreProperties>"
)


def relations(**targets: str) -> str:
    """Write relationships by kind."""
    found = (
        f'<Relationship Id="{kind}" Type="{KINDS.get(kind, KIND)}/{kind}"'
        f' Target="{target}"/>'
        for kind, target in targets.items()
    )
    return f"<Relationships {RELATIONS}>{''.join(found)}</Relationships>"


GOOD = {
    "_rels/.rels": relations(
        **{"officeDocument": "word/document.xml", CORE_KIND: "/docProps/core.xml"}
    ),
    "word/_rels/document.xml.rels": relations(
        styles="styles.xml",
        settings="settings.xml",
        footer="footer1.xml",
        hyperlink="https://example.org/",
    ),
    "word/document.xml": f"<w:document {NAMES}><w:body>{BODY}</w:body></w:document>",
    "word/footer1.xml": f"<w:ftr {NAMES}>{paragraph('Page 1 of 1')}</w:ftr>",
    "word/styles.xml": STYLES,
    "word/settings.xml": SETTINGS,
    "docProps/core.xml": CORE,
}

SECOND = "An illness that nobody has."
FAULTS: dict[str, tuple[str, str]] = {
    "docx-title": ("<dc:title>Marrow fever</dc:title>", ""),
    "docx-title-in-words": ("<dc:title>Marrow fever", "<dc:title>fever final.docx"),
    "docx-language": ('<w:lang w:val="en-US"/>', ""),
    "docx-language-tags": ('"en-US"/>', '"en-US" w:bidi="Arabic, I think"/>'),
    "docx-language-agrees": ("<dc:language>en", "<dc:language>es"),
    "docx-one-h1": ('w:val="Heading3"', 'w:val="Heading1"'),
    "docx-heading-order": ('w:val="Heading3"', 'w:val="Heading4"'),
    "docx-heading-words": ("<w:t>Kinds</w:t>", "<w:t> </w:t>"),
    "docx-picture-alt": (' descr="A dark square"', ""),
    "docx-alt-in-words": ("A dark square", "IMG_0042.png"),
    "docx-inline": ("wp:inline", "wp:anchor"),
    "docx-table-heads": ("<w:tblHeader/>", ""),
    "docx-table-simple": (
        "<w:tc><w:p><w:pPr></w:pPr><w:r><w:t>Mild",
        '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Mild',
    ),
    "docx-cells-filled": ("<w:t>Mild</w:t>", ""),
    "docx-link-named": ("<w:t>The test page</w:t>", ""),
    "docx-link-in-words": ("The test page", "Click here"),
    "docx-link-leads": ('w:anchor="top"', 'w:anchor="bottom"'),
    "docx-control-title": ('<w:alias w:val="For"/>', ""),
    "docx-list-structure": (
        paragraph(SECOND),
        paragraph("• Fever") + paragraph("• Pain"),
    ),
    "docx-blank-paragraphs": (paragraph(SECOND), "<w:p/><w:p/>"),
    "docx-blank-characters": (SECOND, "An illness    that nobody has."),
    "docx-contrast": (paragraph(SECOND), paragraph(SECOND, "Quiet")),
    "docx-open-to-readers": (
        "<w:compat>",
        '<w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:compat>',
    ),
    "docx-current": ('w:val="15"', 'w:val="14"'),
}
"""By rule: what stands in a part of the good file, and the fault in its place."""


COLOURED = (
    '<w:p><w:r><w:rPr><w:color w:val="{}"/>{}</w:rPr><w:t>words</w:t></w:r></w:p>'
)
OLD_PICTURE = (
    '<w:p><w:r><w:pict><v:shape alt="A square"><v:imagedata/></v:shape></w:pict></w:r>'
    "</w:p>"
)
ADDRESS = (
    '<w:p><w:hyperlink r:id="hyperlink"{}><w:r><w:t>https://example.org/</w:t></w:r>'
    "</w:hyperlink></w:p>"
)
HEAD = "<w:tr><w:trPr><w:tblHeader/></w:trPr>{}</w:tr>"
MERGED = f"<w:tc><w:tcPr><w:vMerge/></w:tcPr>{paragraph('a')}</w:tc>"
DARK = '<w:tc><w:tcPr><w:shd w:fill="14375E"/></w:tcPr>{}</w:tc>'
INNER = f"<w:tbl>{HEAD.format(cell('a'))}</w:tbl>"
OUTER = f"<w:tbl>{HEAD.format(f'<w:tc>{INNER}<w:p/></w:tc>')}</w:tbl>"

MORE_FAULTS = {
    "an old picture": (OLD_PICTURE.replace(" alt", " title"), "docx-picture-alt"),
    "a text box": (
        "<w:p><w:r><w:pict><v:textbox/></w:pict></w:r></w:p>",
        "docx-inline",
    ),
    "grey words": (COLOURED.format("808080", ""), "docx-contrast"),
    "a dark shade": (
        COLOURED.format("1A1A1A", '<w:shd w:fill="333333"/>'),
        "docx-contrast",
    ),
    "an outline level": (
        paragraph("Deep", "", '<w:outlineLvl w:val="6"/>'),
        "docx-heading-order",
    ),
    "tabs": (
        "<w:p><w:r><w:tab/><w:tab/><w:tab/></w:r></w:p>",
        "docx-blank-characters",
    ),
    "merged rows": (f"<w:tbl>{HEAD.format(MERGED)}</w:tbl>", "docx-table-simple"),
    "a table in a table": (OUTER, "docx-table-simple"),
    "an address": (ADDRESS.format(""), "docx-link-in-words"),
}
"""Other ways in which a file can be wrong: what is added, and which rule sees it."""

DECORATION = (
    '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="2" descr=""><d:decorative'
    ' xmlns:d="http://schemas.microsoft.com/office/drawing/2017/decorative"'
    ' val="1"/></wp:docPr></wp:inline></w:drawing></w:r></w:p>'
)
FALLBACK = (
    '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/'
    'markup-compatibility/2006"><mc:Fallback><w:pict><v:textbox/></w:pict>'
    "</mc:Fallback></mc:AlternateContent></w:r></w:p>"
)
GALLERY = (
    "<w:sdt><w:sdtPr><w:docPartObj/></w:sdtPr><w:sdtContent>"
    f"{paragraph('A table of contents')}</w:sdtContent></w:sdt>"
)
STOPS = '<w:tabs><w:tab w:val="left"/><w:tab/><w:tab/></w:tabs>'

ALLOWED = {
    "an old picture": OLD_PICTURE,
    "automatic colour": COLOURED.format("auto", ""),
    "white on dark": COLOURED.format("FFFFFF", '<w:shd w:fill="14375E"/>'),
    "white on a marker": COLOURED.format("FFFFFF", '<w:highlight w:val="black"/>'),
    "a dark cell": (
        f"<w:tbl>{HEAD.format(DARK.format(COLOURED.format('FFFFFF', '')))}</w:tbl>"
    ),
    "one empty line": "<w:p/>" + paragraph("after it"),
    "a page break": '<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p/>',
    "a dash": paragraph("- only one line with a dash"),
    "a gallery": GALLERY,
    "tab stops": paragraph("words", "", STOPS),
    "an address with a tip": ADDRESS.format(' w:tooltip="The test page"'),
    "a decoration": DECORATION,
    "what only old programs see": FALLBACK,
}
"""What is good in another way."""


def pack(parts: dict[str, str]) -> bytes:
    """Return parts as a Word file."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return buffer.getvalue()


def exchanged(old: str, new: str) -> bytes:
    """Return the good file with one piece exchanged, wherever it stands."""
    assert any(old in text for text in GOOD.values())
    return pack({name: text.replace(old, new) for name, text in GOOD.items()})


def with_body(addition: str) -> bytes:
    """Return the good file with more at the end of its body."""
    return exchanged("</w:body>", f"{addition}</w:body>")
