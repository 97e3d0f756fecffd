"""Other ways in which a Word file is wrong, and ways in which it may be good."""

from audit.docx_faults import BOX
from audit.docx_samples import cell, paragraph

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

DRAWN_RUN = (
    '<w:drawing><wp:inline><wp:docPr id="8" descr="{1}"/><a:graphic>'
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/{0}"/>'
    "</a:graphic></wp:inline></w:drawing>"
)
DRAWN = f"<w:p><w:r>{DRAWN_RUN}</w:r></w:p>"
MARKUP = "http://schemas.openxmlformats.org/markup-compatibility/2006"
ALTERNATE = (
    f'<w:p><w:r><mc:AlternateContent xmlns:mc="{MARKUP}"><mc:Choice Requires="wps">'
    "{}</mc:Choice></mc:AlternateContent></w:r></w:p>"
)
CODE = 'HYPERLINK "https://example.org/"'
LINK_FIELD = (
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    f"<w:r><w:instrText> {CODE} </w:instrText></w:r>"
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{}</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
SIMPLE_LINK = (
    f"<w:p><w:fldSimple w:instr='{CODE}'><w:r><w:t>{{}}</w:t></w:r></w:fldSimple></w:p>"
)


def run(words: str, properties: str = "") -> str:
    """Write a run."""
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{words}</w:t></w:r>"


BOLD = "<w:b/>"
UNDERLINED = '<w:u w:val="single"/>'
IN_RUSSIAN = '<w:lang w:val="ru-RU"/>'
IN_ARABIC = '<w:rtl/><w:lang w:bidi="ar-SA"/>'
BOLD_RED = '<w:b/><w:color w:val="A00000"/>'
AUTOMATIC = '<w:color w:val="auto"/>'
BLACK = '<w:color w:val="000000"/>'

PICTURE_IN_BOX = BOX.replace(paragraph("In a box"), DRAWN.format("picture", ""))

MORE_FAULTS = {
    "an old picture": (OLD_PICTURE.replace(" alt", " title"), "docx-picture-alt"),
    "a text box": (
        "<w:p><w:r><w:pict><v:textbox/></w:pict></w:r></w:p>",
        "docx-text-box",
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
    "a link by a field": (LINK_FIELD.format("here"), "docx-link-in-words"),
    "a link by a simple field": (SIMPLE_LINK.format("here"), "docx-link-in-words"),
    "a chart": (DRAWN.format("chart", ""), "docx-picture-alt"),
    "a SmartArt graphic": (DRAWN.format("diagram", ""), "docx-picture-alt"),
    "a shape": (DRAWN.format("wordprocessingShape", ""), "docx-picture-alt"),
    "a group": (DRAWN.format("wordprocessingGroup", ""), "docx-picture-alt"),
    "ink": (DRAWN.format("wordprocessingInk", ""), "docx-picture-alt"),
    "a picture for new Words": (
        ALTERNATE.format(DRAWN_RUN.format("picture", "")),
        "docx-picture-alt",
    ),
    "an object without words": (
        "<w:p><w:r><w:object><v:shape><v:imagedata/></v:shape></w:object></w:r></w:p>",
        "docx-picture-alt",
    ),
    "an old shape that floats": (
        OLD_PICTURE.replace(" alt", ' style="position:absolute" alt'),
        "docx-inline",
    ),
    "a frame": (paragraph("aside", "", '<w:framePr w:w="2000"/>'), "docx-text-box"),
    "split cells": (
        (
            f"<w:tbl>{HEAD.format(cell('a') + cell('b'))}"
            f"<w:tr>{cell('c') + cell('d') + cell('e')}</w:tr></w:tbl>"
        ),
        "docx-table-simple",
    ),
    "an empty column": (
        (
            f"<w:tbl>{HEAD.format(cell('a') + cell(''))}"
            f"<w:tr>{cell('b') + cell('')}</w:tr></w:tbl>"
        ),
        "docx-table-blank",
    ),
    "capitals that were typed": (
        paragraph("DO NOT TAKE THIS WITH MILK"),
        "docx-capitals",
    ),
    "a list in one paragraph": (
        "<w:p><w:r><w:t>- Fever</w:t><w:br/><w:t>- Pain</w:t></w:r></w:p>",
        "docx-list-structure",
    ),
    "words of another language": (
        paragraph("La fiebre es una de las señales de que el cuerpo no está bien"),
        "docx-language-of-parts",
    ),
    "words taken out": (
        "<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>",
        "docx-changes-left",
    ),
    "an ActiveX field": (
        "<w:p><w:r><w:object><w:control/></w:object></w:r></w:p>",
        "docx-form-field",
    ),
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

TABBED = "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>"

ALLOWED = {
    "an old picture": OLD_PICTURE,
    "automatic colour": COLOURED.format("auto", ""),
    "white on dark": COLOURED.format("FFFFFF", '<w:shd w:fill="14375E"/>'),
    "white on a marker": COLOURED.format("FFFFFF", '<w:highlight w:val="black"/>'),
    "a dark cell": (
        f"<w:tbl>{HEAD.format(DARK.format(COLOURED.format('FFFFFF', '')) + cell('a'))}"
        f"<w:tr>{cell('b') + cell('c')}</w:tr></w:tbl>"
    ),
    "one empty line": "<w:p/>" + paragraph("after it"),
    "a page break": '<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p/>',
    "a dash": paragraph("- only one line with a dash"),
    "a gallery": GALLERY,
    "tab stops": paragraph("words", "", STOPS),
    "an address with a tip": ADDRESS.format(' w:tooltip="The test page"'),
    "a decoration": DECORATION,
    "what only old programs see": FALLBACK,
    "a chart with words": DRAWN.format("chart", "Fever falls in three days"),
    "a ruled line": ('<w:p><w:r><w:pict><v:rect o:hr="t"/></w:pict></w:r></w:p>'),
    "parts of a group": (
        '<w:p><w:r><w:pict><v:group alt="Two squares"><v:rect/><v:rect/></v:group>'
        "</w:pict></w:r></w:p>"
    ),
    "an initial": paragraph("A", "", '<w:framePr w:dropCap="drop"/>'),
    "a link by a field": LINK_FIELD.format("The test page"),
    "a page number": LINK_FIELD.replace(CODE, "PAGE").format("1"),
    "a link that is underlined": (
        f'<w:p>{run("See ")}<w:hyperlink r:id="hyperlink">'
        f"{run('the test page', UNDERLINED)}</w:hyperlink></w:p>"
    ),
    "a line of contents": (
        f'<w:p>{run("1 ")}<w:hyperlink w:anchor="top">'
        f"{run('Fever')}</w:hyperlink></w:p>"
    ),
    "Russian that says so": (f"<w:p>{run('Это болезнь', IN_RUSSIAN)}</w:p>"),
    "Arabic that says so": (f"<w:p>{run('هذا مرض', IN_ARABIC)}</w:p>"),
    "a Greek letter": paragraph("The β-globin gene"),
    "a name in bold": f"<w:p>{run('Anne Example', BOLD)}</w:p>" + paragraph("", ""),
    "a sentence in bold": f"<w:p>{run('Call at once.', BOLD)}</w:p>"
    + paragraph("Then"),
    "a lead in bold": f"<w:p>{run('Bring:', BOLD)}</w:p>" + paragraph("Your card"),
    "a line with a bold word": f"<w:p>{run('Two', BOLD)}{run(' pills')}</w:p>",
    "two lines in bold": f"<w:p>{run('One', BOLD)}</w:p><w:p>{run('Two', BOLD)}</w:p>",
    "two lines with tabs": TABBED * 2,
    "labels with tabs": "<w:p><w:r><w:t>Dose</w:t><w:tab/><w:t>2</w:t></w:r></w:p>" * 4,
    "an abbreviation": paragraph("DTPA MRT"),
    "numbers": paragraph("1234 5678 9012 3456 7890 1234"),
    "a warning": paragraph("STOP"),
    "names of genes": paragraph("FAS, KRAS, NRAS, CASP8, STAT3, MAGT1"),
    "a coloured word in bold": (
        f"<w:p>{run('Take it, ')}{run('never twice', BOLD_RED)}</w:p>"
    ),
    "black by two names": (f"<w:p>{run('Take ', AUTOMATIC)}{run('it', BLACK)}</w:p>"),
    "a field with help": (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData>'
        '<w:helpText w:val="Your name"/></w:ffData></w:fldChar></w:r></w:p>'
    ),
    "an index entry": (
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:instrText> XE fever </w:instrText>"
        "</w:r></w:p>"
    ),
    "a picture by reference": (
        '<w:p><w:r><w:object><v:shape alt="A table of doses"/>'
        '<o:OLEObject Type="Link"/></w:object></w:r></w:p>'
    ),
}
"""What is good in another way."""
