"""What is asked of a sheet, and what comes of it."""

import datetime
from typing import Literal

import msgspec

from handout.compose.headings import SECTION_HEADINGS
from handout.compose.pieces import Piece
from handout.document import Document
from handout.errors import HandoutWarning, UsageError
from handout.resources import Picture

Level = Literal["full", "plain"]

WHEN_TO_CALL = "when-to-call"
PARTS: dict[str, str] = {
    "names": "Other names",
    "facts": "At a glance",
    **{kind: words for kind, words in SECTION_HEADINGS.items() if kind != WHEN_TO_CALL},
    "genes": "Genes",
    "resources": "Where to learn more",
    "related": "Related topics",
    "references": "References",
    "words": "Words to know",
    "questions": "Questions to ask",
    "tell-back": "Tell it back",
}
"""The parts that a nurse may leave out, and our words for them.

Source, dates, disclaimer, draft banner and "When should I call?" always stay.
"""


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """Which sheet of a condition is wanted.

    An empty `language` means the language of the text that there is. `printed`
    is the day on the sheet; it comes in from outside and is no part of the
    edition.
    """

    level: Level = "full"
    language: str = ""
    without: tuple[str, ...] = ()
    printed: datetime.date | None = None

    def __post_init__(self) -> None:
        """Raise `UsageError` where a part is not one that can be left out."""
        for part in self.without:
            if part not in PARTS:
                raise UsageError(
                    f"found the part {part!r} to leave out, "
                    f"expected one of {', '.join(PARTS)}."
                )


class Composed(msgspec.Struct, frozen=True, kw_only=True):
    """A document at a level, and what was doubtful about it.

    `pieces` are those of it that tell of the condition itself, `pictures` are those
    that were drawn for it.
    """

    document: Document
    level: Level = "full"
    warnings: tuple[HandoutWarning, ...] = ()
    pieces: tuple[Piece, ...] = ()
    pictures: tuple[Picture, ...] = ()
