"""Long sheets: everything is in the tag tree once, on however many pages it stands."""

import functools
import io

import pikepdf
import pytest

from handout.backends.pdf import render
from handout.layout import Layout, Options
from prove.tagcount import Tree, orphans
from stress.pictures import RESOURCES
from stress.sheets import stress_document
from stress.tags import tags_of
from stress.wordlist import Language

LANGUAGES: tuple[Language, ...] = ("en", "es")
ROWS = 40
"""Rows of a table that goes on over two pages and more."""

EACH_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)


@functools.cache
def printed(language: Language) -> bytes:
    """Return a stress document of one part in the language and one in another."""
    document = stress_document(language, parts=1, rows=ROWS, few_rows=5)
    return render(document, Layout(), Options(), RESOURCES)


@EACH_LANGUAGE
def test_there_are_as_many_tags_as_the_document_has_blocks(language: Language) -> None:
    """A table on three pages is one table, a link on two lines one link."""
    document = stress_document(language, parts=1, rows=ROWS, few_rows=5)
    wanted = tags_of(document)
    with pikepdf.open(io.BytesIO(printed(language))) as pdf:
        kinds = Tree(pdf).kinds
    assert {kind: kinds[kind] for kind in wanted} == wanted


@EACH_LANGUAGE
def test_nothing_is_outside_the_tag_tree(language: Language) -> None:
    """Every element hangs from the root, every piece of text in one element."""
    with pikepdf.open(io.BytesIO(printed(language))) as pdf:
        tree = Tree(pdf)
        assert [*tree.faults, *orphans(pdf, tree)] == []


@EACH_LANGUAGE
def test_a_packet_has_one_heading_of_the_first_level(language: Language) -> None:
    """Its parts begin with the second."""
    with pikepdf.open(io.BytesIO(printed(language))) as pdf:
        kinds = Tree(pdf).kinds
    assert (kinds["H1"], kinds["H2"] > 1) == (1, True)
