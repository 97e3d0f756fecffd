"""The faults of Word files: by rule, what is exchanged in the good file."""

from audit.docx_samples import SECOND, paragraph

Exchanges = tuple[tuple[str, str], ...]

LONG = "An illness that nobody has and nobody fears. " * 150
"""Over three pages of words."""


def instead(new: str) -> Exchanges:
    """Exchange the third paragraph."""
    return ((paragraph(SECOND), new),)


def looking(properties: str) -> str:
    """Write the words of the third paragraph in a look."""
    run = f"<w:r><w:rPr>{properties}</w:rPr><w:t>{SECOND}</w:t></w:r>"
    return f"<w:p>{run}</w:p>"


WATERMARK = (
    '<w:p><w:r><w:pict><v:shape id="PowerPlusWaterMarkObject1"'
    ' style="position:absolute"><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>'
    "</w:p>"
)
FILM = (
    '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="7" descr="A film about resting"/>'
    "<wp15:webVideoPr/></wp:inline></w:drawing></w:r></w:p>"
)
OBJECT = (
    '<w:p><w:r><w:object><v:shape alt="A table of doses"/>'
    '<o:OLEObject Type="Embed"/></w:object></w:r></w:p>'
)
BOX = (
    '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="7"/><a:graphic><wps:wsp><wps:txbx>'
    f"<w:txbxContent>{paragraph('In a box')}</w:txbxContent></wps:txbx></wps:wsp>"
    "</a:graphic></wp:inline></w:drawing></w:r></w:p>"
)
OLD_FIELD = (
    '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/>'
    '</w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
BOLD = "<w:b/>"
FAKE = (
    f"<w:p><w:r><w:rPr>{BOLD}</w:rPr><w:t>Signs of the illness</w:t></w:r></w:p>"
    + paragraph(SECOND)
)
PLAIN_LINK = (
    '<w:p><w:r><w:t>See </w:t></w:r><w:hyperlink r:id="hyperlink"><w:r><w:rPr>'
    '<w:color w:val="14375E"/></w:rPr><w:t>the test page</w:t></w:r></w:hyperlink>'
    "</w:p>"
)
RED = (
    "<w:p><w:r><w:t>Take it at noon, </w:t></w:r><w:r><w:rPr>"
    '<w:color w:val="A00000"/></w:rPr><w:t>not at night</w:t></w:r></w:p>'
)
RUSSIAN = paragraph("Это болезнь")
TABBED = "<w:p><w:r><w:t>{}</w:t><w:tab/><w:t>10</w:t><w:tab/><w:t>20</w:t></w:r></w:p>"
ROWS_BY_TABS = "".join(TABBED.format(name) for name in ("Mild", "Middling", "Severe"))
CHAPTERS = "".join(
    paragraph(f"Chapter {n}", "Heading2") + paragraph(LONG) for n in range(8)
)
EDITION = (
    '<w:p><w:sdt><w:sdtPr><w:alias w:val="Edition"/>'
    '<w:tag w:val="handout-edition:0123456789abcdef"/></w:sdtPr><w:sdtContent><w:r>'
    "<w:t>7f3a-91c2</w:t></w:r></w:sdtContent></w:sdt></w:p>"
)
BEFORE_COMPAT = "<w:compat>"
COLOUR = '<w:color w:val="1A1A1A"/>'
QUAINT = f'<w:rFonts w:ascii="Quaint Hand"/>{COLOUR}'

FAULTS: dict[str, Exchanges] = {
    "docx-title": (("<dc:title>Marrow fever</dc:title>", ""),),
    "docx-title-in-words": (("<dc:title>Marrow fever", "<dc:title>fever final.docx"),),
    "docx-open-to-readers": (
        (
            BEFORE_COMPAT,
            '<w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:compat>',
        ),
    ),
    "docx-current": (('w:val="15"', 'w:val="14"'),),
    "docx-language": (('<w:lang w:val="en-US"/>', ""),),
    "docx-language-tags": (('"en-US"/>', '"en-US" w:bidi="Arabic, I think"/>'),),
    "docx-language-agrees": (("<dc:language>en", "<dc:language>es"),),
    "docx-language-of-parts": instead(RUSSIAN),
    "docx-one-h1": (('w:val="Heading3"', 'w:val="Heading1"'),),
    "docx-heading-order": (('w:val="Heading3"', 'w:val="Heading4"'),),
    "docx-heading-words": (("<w:t>Kinds</w:t>", "<w:t> </w:t>"),),
    "docx-heading-fake": instead(FAKE),
    "docx-heading-length": (("<w:t>Kinds</w:t>", f"<w:t>{LONG[:130]}</w:t>"),),
    "docx-headings-enough": (
        *instead(paragraph(LONG)),
        ('w:val="Heading2"', 'w:val="Normal"'),
        ('w:val="Heading3"', 'w:val="Normal"'),
    ),
    "docx-contents": instead(CHAPTERS),
    "docx-picture-alt": ((' descr="A dark square"', ""),),
    "docx-alt-in-words": (("A dark square", "IMG_0042.png"),),
    "docx-inline": (("wp:inline", "wp:anchor"),),
    "docx-watermark": (("</w:ftr>", f"{WATERMARK}</w:ftr>"),),
    "docx-object-numbers": instead(FILM.replace('"7"', '"1"').replace("wp15:web", "")),
    "docx-media-captions": instead(FILM),
    "docx-table-heads": (("<w:tblHeader/>", ""),),
    "docx-table-look": (
        ("<w:tbl>", '<w:tbl><w:tblPr><w:tblLook w:firstRow="0"/></w:tblPr>'),
    ),
    "docx-table-simple": (
        (
            "<w:tc><w:p><w:pPr></w:pPr><w:r><w:t>Mild",
            '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Mild',
        ),
    ),
    "docx-cells-filled": (("<w:t>Mild</w:t>", ""),),
    "docx-table-blank": (("<w:t>Mild</w:t>", ""), ("<w:t>2 in 3</w:t>", "")),
    "docx-table-layout": (
        (
            "<w:tr><w:tc><w:p><w:pPr></w:pPr><w:r><w:t>Mild",
            (
                "</w:tbl><w:p/><w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>"
                "<w:tc><w:p><w:pPr></w:pPr><w:r><w:t>Mild"
            ),
        ),
    ),
    "docx-link-named": (("<w:t>The test page</w:t>", ""),),
    "docx-link-in-words": (("The test page", "Click here"),),
    "docx-link-leads": (('w:anchor="top"', 'w:anchor="bottom"'),),
    "docx-link-tip": (('r:id="hyperlink"', f'r:id="hyperlink" w:tooltip="{LONG}"'),),
    "docx-link-seen": instead(PLAIN_LINK),
    "docx-control-title": (('<w:alias w:val="For"/>', ""),),
    "docx-form-field": instead(OLD_FIELD),
    "docx-list-structure": instead(paragraph("• Fever") + paragraph("• Pain")),
    "docx-blank-paragraphs": instead("<w:p/><w:p/>"),
    "docx-blank-characters": ((SECOND, "An illness    that nobody has."),),
    "docx-tab-columns": instead(ROWS_BY_TABS),
    "docx-text-box": instead(BOX),
    "docx-contrast": instead(paragraph(SECOND, "Quiet")),
    "docx-colour-alone": instead(RED),
    "docx-capitals": instead(looking("<w:caps/>")),
    "docx-hidden-text": instead(looking("<w:vanish/>")),
    "docx-flashing": instead(looking('<w:effect w:val="blinkBackground"/>')),
    "docx-changes-left": instead(
        f"<w:p><w:ins><w:r><w:t>{SECOND}</w:t></w:r></w:ins></w:p>"
    ),
    "docx-comments-left": instead(
        f'<w:p><w:r><w:t>{SECOND}</w:t><w:commentReference w:id="1"/></w:r></w:p>'
    ),
    "docx-embedded-file": instead(OBJECT),
    "docx-vital-in-text": (("Page 1 of 1", "Call 903-555-0142"),),
    "docx-properties": (
        ("<dc:language>", "<dc:creator>python-docx</dc:creator><dc:language>"),
    ),
    "docx-font-inside": (
        (COLOUR, QUAINT),
        (BEFORE_COMPAT, "<w:embedTrueTypeFonts/><w:compat>"),
    ),
    "docx-font-missing": ((COLOUR, QUAINT),),
    "docx-edited": (("</w:ftr>", f"{EDITION}</w:ftr>"),),
}
"""Faults of any file."""

TWO_LINES = paragraph(
    "An illness that nobody has, told at such length that it needs two lines."
)
LARGE_FAULTS: dict[str, Exchanges] = {
    "docx-large-size": instead(looking('<w:sz w:val="24"/>')),
    "docx-large-face": instead(looking('<w:rFonts w:ascii="Times New Roman"/>')),
    "docx-large-italics": instead(looking("<w:i/>")),
    "docx-large-aligned": instead(paragraph(SECOND, "", '<w:jc w:val="both"/>')),
    "docx-large-lines": (
        *instead(TWO_LINES),
        ('<w:spacing w:line="300"/>', '<w:spacing w:line="240"/>'),
    ),
    "docx-large-margins": (('w:left="1440"', 'w:left="720"'),),
    "docx-large-hyphens": ((BEFORE_COMPAT, "<w:autoHyphenation/><w:compat>"),),
    "docx-large-widows": (("<w:widowControl/>", '<w:widowControl w:val="0"/>'),),
    "docx-large-pages": ((" PAGE ", " DATE "),),
    "docx-large-columns": (("</w:sectPr>", '<w:cols w:num="2"/></w:sectPr>'),),
    "docx-large-letters": instead(looking('<w:spacing w:val="-10"/>')),
}
"""Faults of a file in large print."""
