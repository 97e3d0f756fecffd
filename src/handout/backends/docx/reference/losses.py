"""What of a clinic's file does not travel, or not as it was."""

from handout.backends.docx.reference.package import PLACE
from handout.errors import HandoutWarning


class Losses:
    """What was left out or changed so far, each told once."""

    def __init__(self) -> None:
        self._sentences: dict[str, None] = {}

    def tell(self, found: str, outcome: str = "it was left out") -> None:
        """Keep what was found and what became of it."""
        self._sentences[f"found {found}; {outcome}."] = None

    @property
    def warnings(self) -> tuple[HandoutWarning, ...]:
        """The losses as warnings, in the order in which they were met."""
        return tuple(
            HandoutWarning("reference-left-out", PLACE, sentence)
            for sentence in self._sentences
        )
