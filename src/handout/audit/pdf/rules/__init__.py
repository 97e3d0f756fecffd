"""The rules for PDF files, in the order in which a file is read.

Clauses are those of ISO 14289-1:2014 (PDF/UA-1), checkpoints those of the
Matterhorn Protocol 1.1, success criteria those of WCAG 2.2.
"""

from handout.audit.pdf.rules import (
    annotations,
    archive,
    catalog,
    content,
    document,
    figures,
    fonts,
    headings,
    languages,
    layout,
    links,
    lists,
    order,
    tables,
    tree,
)
from handout.audit.pdf.view import PdfFile
from handout.audit.rules import Rule

ROOMS = (
    document,
    languages,
    tree,
    content,
    headings,
    figures,
    tables,
    lists,
    links,
    annotations,
    layout,
    order,
    fonts,
    catalog,
    archive,
)

RULES: tuple[Rule[PdfFile], ...] = tuple(rule for room in ROOMS for rule in room.RULES)
