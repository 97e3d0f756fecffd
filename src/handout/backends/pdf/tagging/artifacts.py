"""What is painted but not read: artifacts with their type.

ISO 32000-1, 14.8.2.2 and table 330: `Pagination` for what belongs to the page
rather than to the text, `Layout` for rules, decorations and white space.
"""

from collections.abc import Mapping
from typing import Any

from handout.backends.pdf.engine import pydyf

Artifact = Mapping[str, str]

LAYOUT: Artifact = {"Type": "/Layout"}
REPEATED: Artifact = {"Type": "/Pagination"}
HEADER: Artifact = {"Type": "/Pagination", "Subtype": "/Header"}
FOOTER: Artifact = {"Type": "/Pagination", "Subtype": "/Footer"}

BEGIN_UNTYPED = b"BMC"
BEGIN = b"BDC"
RULE = b"<</Type /Layout>> BDC"


class PageContent:
    """The operators of one page, as the engine keeps them until it writes.

    `stream` is the engine's; a marked run is the three operands `/Span`, a
    dictionary with the run's number, and `BDC`.
    """

    def __init__(self, stream: Any) -> None:  # noqa: ANN401 - carries no types
        self._operators: list[Any] = stream.stream
        self._numbers: dict[Any, int] = {
            box: tag["mcid"]
            for box, tag in stream._tags.items()  # noqa: SLF001
        }
        self._places = {
            operand["MCID"]: place
            for place, operand in enumerate(self._operators)
            if isinstance(operand, pydyf.Dictionary) and "MCID" in operand
        }
        stream._tags.clear()  # noqa: SLF001 - the engine wants every run taken

    def take(self, box: Any) -> int | None:  # noqa: ANN401 - carries no types
        """Return the number of the run that paints a box, once."""
        return self._numbers.pop(box, None)

    def make_artifact(self, number: int, artifact: Artifact) -> None:
        """Turn a marked run into an artifact."""
        place = self._places[number]
        self._operators[place - 1] = "/Artifact"
        self._operators[place] = pydyf.Dictionary(artifact)

    def close(self) -> None:
        """Make artifacts of all runs that nobody took, and type the untyped ones."""
        for number in self._numbers.values():
            self.make_artifact(number, LAYOUT)
        for place, operator in enumerate(self._operators):
            if operator == BEGIN_UNTYPED:
                self._operators[place] = RULE
