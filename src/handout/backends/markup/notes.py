"""The notes of a page: at the foot of their pages, or behind the text."""

import msgspec
from markupsafe import Markup

JOINER = "\u2060"
"""Keeps a sign in the line of the word that it follows."""

AT_THE_FOOT = Markup('{}<span class="note" data-number="{}">{}</span>')
AT_THE_END = Markup(
    '{2}<sup><a href="#{0}" id="{0}-sign" role="doc-noteref">{1}</a></sup>'
)


class Note(msgspec.Struct, frozen=True):
    """A note that is still to be printed; its sign bears the id and `-sign`."""

    id: str
    words: Markup


class Notes:
    """Numbers the notes of each part in the order in which they are called."""

    def __init__(self, *, at_foot: bool) -> None:
        self._at_foot = at_foot
        self._part = ""
        self._count = 0
        self._kept: list[Note] = []

    def begin(self, part: str) -> str:
        """Count from one again, for the part with this id; prints nothing."""
        self._part, self._count = part, 0
        return ""

    def call(self, words: Markup) -> Markup:
        """Return what stands where a note is called: its sign, or all of it.

        What is laid out for pages takes the note itself down to the foot.
        """
        self._count += 1
        if self._at_foot:
            return AT_THE_FOOT.format(JOINER, self._count, words)
        note = Note(f"{self._part}-note-{self._count}", words)
        self._kept.append(note)
        return AT_THE_END.format(note.id, self._count, JOINER)

    def take(self) -> list[Note]:
        """Return the notes that were called and not taken yet."""
        taken, self._kept = self._kept, []
        return taken
