"""Any document, whatever stands in it, is a file that opens."""

import io

import docx
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from msgspec.structs import replace

from backends.docx.opened import Opened
from documents import RESOURCES
from handout.backends.docx import render
from handout.backends.docx.cautions import cautions
from handout.document import Document
from handout.layout import Layout, Options
from strategies import documents, steady

hostile = st.text(
    st.sampled_from(
        "\x00\x01\x0b\x1f\x7f\x85\u2028\ufffe\uffff\ud800\udfff<&>]\"'a \u202e"
    ),
    max_size=20,
)


@steady
@given(documents, hostile, hostile)
def test_every_part_is_well_formed(document: Document, title: str, label: str) -> None:
    """Every part parses, and python-docx opens the file."""
    hurt = replace(
        document,
        title=title,
        footer=replace(document.footer, label=label, notice=title),
    )
    data = render(hurt, Layout(), Options(embed_fonts=False), RESOURCES)
    docx.Document(io.BytesIO(data))
    for name, part in Opened(data).parts.items():
        if name.endswith((".xml", ".rels")):
            etree.fromstring(part)


@steady
@given(documents)
def test_cautions_can_always_be_told(document: Document) -> None:
    """No document is too odd to be looked at."""
    for warning in cautions(document, Layout(), Options(), RESOURCES):
        assert str(warning).isprintable()
