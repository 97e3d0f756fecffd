"""A clinic's own sheet in Markdown (CommonMark with tables), with a head in YAML.

The head stands between two lines of `---` and holds fields of the condition, such
as `id`, `language`, `source` and `review`. HTML inside the text goes through the
same allow-list as any page.
"""

import re

import msgspec

from handout.errors import TooLarge
from handout.readers.decoding import decode
from handout.readers.homemade import Manuscript, read_sheet
from handout.readers.homemade.written import to_html
from handout.readers.limits import CHECK_FILE, MARKDOWN, MOST_MARKS, require_size
from handout.readers.loaded import Loaded
from handout.readers.markup.tree import parse
from handout.readers.reading import Reading
from handout.readers.yaml_text import load

MARK = re.compile(
    r"[\[\]!*_`~<>|&\\\n]|^[ \t]*+(?:[-+]|\d{1,9}[.)])[ \t]", re.MULTILINE
)
"""What costs the parser more than a letter: marks of words, lines, and list items."""

HEAD = re.compile(
    r"\A---[ \t]*\n(?P<head>.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL
)


def read(data: bytes, name: str) -> Reading:
    """Read a sheet.

    Raises `Malformed` for a text without title and for a wrong head, with its
    line, and `TooLarge`.
    """
    require_size(data, MARKDOWN, name)
    decoded = decode(data, name, any_encoding=True)
    _require_few_marks(decoded.text, name)
    head, body = _parted(decoded.text, name)
    markup, lost = to_html(body)
    manuscript = Manuscript(
        tree=parse(f"<body>{markup}</body>", name),
        head=head,
        warnings=decoded.warnings,
    )
    reading = read_sheet(manuscript, name)
    return msgspec.structs.replace(
        reading, not_understood=(*reading.not_understood, *lost)
    )


def _require_few_marks(text: str, name: str) -> None:
    """Refuse what would cost the parser more than its length: endless marks."""
    if len(MARK.findall(text)) > MOST_MARKS:
        raise TooLarge(
            f"found more than {MOST_MARKS} lines and marks such as [, * and -, "
            "expected fewer.",
            place=name,
            remedy=CHECK_FILE,
        )


def _parted(text: str, name: str) -> tuple[Loaded, str]:
    """Part the head from the text below it; lines are counted from the file's."""
    match = HEAD.match(text)
    if not match:
        return Loaded({}, dict), text
    return load(f"\n{match['head']}", name), text[match.end() :]
