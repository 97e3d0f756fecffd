"""A clinic's own sheet as a Word file (.docx), of any program that writes them.

The archive is read with `zipfile` and its parts with `lxml`, no more of them than
the text needs; tracked changes count as accepted. The text becomes a tree of HTML
and goes the way of every sheet of a clinic's own.
"""

import msgspec

from handout.readers.homemade import Manuscript, read_sheet
from handout.readers.limits import WORD, require_size
from handout.readers.loaded import Loaded
from handout.readers.reading import Reading
from handout.readers.word.body import Body
from handout.readers.word.head import head_of, property_of, without_title
from handout.readers.word.margins import tell_margins
from handout.readers.word.package import Package
from handout.readers.word.unmarked import with_headings
from handout.readers.word.wordfile import WordFile
from handout.readers.word.writing import tree_of


def read(data: bytes, name: str) -> Reading:
    """Read a sheet.

    Raises `Malformed` for a file that is damaged, holds no text or has no title,
    and `TooLarge`.
    """
    require_size(data, WORD, name)
    package = Package(data, name)
    file = WordFile(package)
    shown = Body(file.main).blocks(package.require_text())
    file.main.fields.finish()
    core = package.related(package.relations(""), "core-properties")
    blocks = with_headings(file, shown, is_titled=bool(property_of(core, "title")))
    head = head_of(file, core, blocks)
    tell_margins(file)
    manuscript = Manuscript(
        tree=tree_of(without_title(blocks), head.languages),
        head=Loaded(head.fields, dict),
        pictures=file.pictures,
        decorations=frozenset(file.decorations),
        warnings=file.losses.warnings,
    )
    reading = read_sheet(manuscript, name)
    told = (*reading.not_understood, *file.losses.words)
    return msgspec.structs.replace(reading, not_understood=told)
