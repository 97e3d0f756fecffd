"""Any tree of Word's elements in a clinic's header becomes a valid one, or none."""

from hypothesis import given, settings
from hypothesis import strategies as st

from backends.docx.opened import document_of
from backends.docx.references import ReferenceFile, field, picture, picture_data
from backends.docx.validity import faults
from documents import RESOURCES
from handout.backends.docx import render
from handout.layout import Layout, Options
from strategies import steady

BLOCKS = ("p", "tbl", "tr", "tc", "sdt", "sdtContent", "txbxContent")
INLINES = ("r", "hyperlink", "fldSimple", "ins", "del", "smartTag", "pict", "drawing")
PROPERTIES = ("pPr", "rPr", "tblPr", "trPr", "tcPr", "tblGrid", "tabs", "pBdr")
CONTAINERS = (*BLOCKS, *INLINES, *PROPERTIES)
LEAVES = (
    "<w:t> words </w:t>",
    "<w:tab/>",
    "<w:br/>",
    "<w:b/>",
    '<w:jc w:val="center"/>',
    '<w:pStyle w:val="Normal"/>',
    '<w:ind w:left="720"/>',
    '<w:color w:val="FF0000"/>',
    '<w:gridCol w:w="100"/>',
    '<w:tcW w:w="100" w:type="dxa"/>',
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:fldChar w:fldCharType="separate"/>',
    '<w:fldChar w:fldCharType="end"/>',
    "<w:instrText> PAGE </w:instrText>",
    '<w:bookmarkStart w:id="1" w:name="a"/>',
    "<!-- words -->",
    "words",
    picture(),
    field("PAGE"),
)


def _wrapped(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    contents = st.lists(inner, max_size=4).map("".join)
    names = st.sampled_from(CONTAINERS)
    return st.builds(lambda name, held: f"<w:{name}>{held}</w:{name}>", names, contents)


trees = st.recursive(st.sampled_from(LEAVES), _wrapped, max_leaves=25)


@settings(steady, max_examples=20)
@given(st.lists(trees, max_size=4).map("".join))
def test_any_header(content: str) -> None:
    """Whatever stands in it."""
    relations = {"rId1": ("image", "media/logo.png")}
    file = ReferenceFile().media("logo.png", picture_data())
    file.end("header", content, relations=relations)
    file.end("footer", content, relations=relations)
    options = Options(reference_docx=file.data(), embed_fonts=False)
    assert faults(render(document_of(), Layout(), options, RESOURCES)) == []
