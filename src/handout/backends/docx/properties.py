"""What the file says about itself to programs: never the patient's fields."""

import datetime

from docx.opc.coreprops import CoreProperties

from handout.backends.docx.elements import legal
from handout.document import Document

LONGEST = 255
"""Characters that Word keeps of one property."""

OLDEST = datetime.date(1980, 1, 1)
"""The date of a document that is not dated: the first that a zip file knows."""

APPLICATION = b"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-\
properties"><Application>handout</Application></Properties>"""
"""`docProps/app.xml`: which program wrote the file."""


def describe(core: CoreProperties, document: Document) -> None:
    """Fill in the core properties: ECMA-376 part 2, section 11."""
    properties = document.properties
    core.title = _short(document.title)
    core.author = core.last_modified_by = _short(properties.author)
    core.subject = _short(properties.subject)
    core.keywords = _short(", ".join(properties.keywords))
    core.language = document.language
    core.revision = 1
    core.created = core.modified = _moment(document.printed)


def _short(words: str) -> str:
    return legal(words)[:LONGEST]


def _moment(date: datetime.date | None) -> datetime.datetime:
    return datetime.datetime.combine(date or OLDEST, datetime.time(), datetime.UTC)
