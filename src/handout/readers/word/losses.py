"""What of a Word file could not be kept, gathered while it is read."""

from handout.errors import HandoutWarning, WarningKind

ONCE: dict[WarningKind, str] = {
    "tracked-changes": (
        "the file holds tracked changes; it was read as if all were accepted."
    ),
    "patient-fields": "the lines that are filled in for one patient were left out.",
    "control-characters": "control characters were left out; no sheet can hold them.",
    "comments": "the comments in the file were left out.",
    "hidden-text": "words that are hidden in the file were left out.",
    "equation": "an equation is told on one line; compare it with the file.",
    "drawing": "drawn lines and shapes without words were left out.",
}
"""What is told once, however often it is met."""

MOST_TOLD = 60
"""Characters of words that a warning repeats."""

MOST_PLACES = 20
"""Places that are told of a sign which stands in many."""


class Losses:
    """Warnings, and words that found no place."""

    def __init__(self, name: str) -> None:
        """`name` is the file's, to be told in messages."""
        self.name = name
        self._warnings: dict[HandoutWarning, None] = {}
        self._words: list[str] = []
        self._signs: dict[tuple[str, str], list[str]] = {}

    @property
    def warnings(self) -> tuple[HandoutWarning, ...]:
        """What was noted, in the order in which it was met."""
        return tuple(self._warnings)

    @property
    def words(self) -> tuple[str, ...]:
        """The words that found no place, then the signs."""
        return (*self._words, *(_told(*sign) for sign in self._signs.items()))

    def note(self, kind: WarningKind) -> None:
        """Note one of the kinds that are told once."""
        self.warn(kind, ONCE[kind])

    def warn(self, kind: WarningKind, sentence: str) -> None:
        """Warn of something; the same words are told once."""
        self._warnings[HandoutWarning(kind, self.name, sentence)] = None

    def leave_out(self, what: str, words: str = "") -> None:
        """Tell of a thing that no sheet can hold; its words are kept for the reader."""
        told = f": {words[:MOST_TOLD]!r}" if words else ""
        self.warn("not-kept", f"{what} was left out{told}.")
        self.lose(words)

    def lose(self, words: str) -> None:
        """Keep words that are shown in the file and fit no rule."""
        if words.strip():
            self._words.append(" ".join(words.split()))

    def lose_sign(self, font: str, code: str, said: str) -> None:
        """Keep a sign that only its font knows, with the words that stand before it."""
        places = self._signs.setdefault((font, code), [])
        if len(places) < MOST_PLACES:
            places.append(said)


def _told(sign: tuple[str, str], places: list[str]) -> str:
    font, code = sign
    where = ", ".join(f"after {said!r}" for said in places if said)
    return f"the sign {code} of the font {font!r} {where}".strip()
