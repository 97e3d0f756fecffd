"""What of WordprocessingML may stand in the headers and footers that are kept.

Names and order of children follow ECMA-376 part 1, section 17. What is not
listed is left out: numbering, floating frames, tracked changes, languages,
bookmarks, and everything that programs other than Word do not know.
"""

PARAGRAPH_PROPERTIES = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr "
    "suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap "
    "overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents jc textDirection "
    "textAlignment outlineLvl"
)
RUN_PROPERTIES = (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss "
    "imprint noProof snapToGrid vanish color spacing w kern position sz szCs "
    "highlight u bdr shd fitText vertAlign rtl cs em lang"
)
TABLE_PROPERTIES = (
    "tblStyle bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc "
    "tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption "
    "tblDescription"
)
CELL_PROPERTIES = (
    "tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign "
    "hideMark"
)
RUN_CONTENT = "t tab br cr noBreakHyphen softHyphen sym ptab fldChar instrText drawing"
SIDES = "top left start bottom right end"

ORDERED = {
    "pPr": PARAGRAPH_PROPERTIES,
    "rPr": RUN_PROPERTIES,
    "tblPr": TABLE_PROPERTIES,
    "tcPr": CELL_PROPERTIES,
    "pBdr": "top left bottom right between bar",
    "tblBorders": f"{SIDES} insideH insideV",
    "tcBorders": f"{SIDES} insideH insideV tl2br tr2bl",
    "tblCellMar": SIDES,
    "tcMar": SIDES,
}
"""Children that stand in this order, each at most once."""

FREE = {
    "hdr": "p tbl",
    "ftr": "p tbl",
    "tc": "tcPr p tbl",
    "p": "pPr r hyperlink fldSimple",
    "hyperlink": "r fldSimple",
    "fldSimple": "r hyperlink",
    "r": f"rPr {RUN_CONTENT}",
    "tbl": "tblPr tblGrid tr",
    "tblGrid": "gridCol",
    "tr": "trPr tc",
    "trPr": "gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader jc",
    "tabs": "tab",
}
"""Children that stand in the order in which they are found."""

ORDER = {
    name: {child: place for place, child in enumerate(children.split())}
    for name, children in (ORDERED | FREE).items()
}
"""The children that may stand in an element, each with its place."""

LEFT_OUT = frozenset({"framePr", "lang", "numPr"})
"""Properties that styles may have, and headers and footers may not."""

UNWRAPPED = frozenset(
    {"sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml", "bdo", "dir"}
)
"""What gives way to what stands in it: Word's marks around words."""

NEEDED = {"hyperlink": "r fldSimple", "tbl": "tr", "tr": "tc"}
"""What an element must hold to be worth keeping."""

FIRST = {"tbl": ("tblPr", "tblGrid")}
"""What an element must begin with."""
