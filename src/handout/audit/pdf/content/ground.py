"""What lies behind text: the colours that were painted on a page before it."""

from handout.audit.pdf.content.state import Box

PAPER = "#ffffff"
THIN = 3.0
"""Points; what is thinner is a line and no ground for text."""

MOST_PAINTS = 200
"""How many paints of a page are kept; behind more, no colour is told any more."""


class Ground:
    """The paints of a page, the last on top. A colour of None cannot be told."""

    def __init__(self) -> None:
        self._paints: list[tuple[Box, str | None]] = []

    def paint(self, box: Box, colour: str | None) -> None:
        """Note that a part of the page was covered."""
        left, bottom, right, top = box
        if right - left >= THIN and top - bottom >= THIN:
            self._paints.append((box, colour))

    def colour_at(self, x: float, y: float) -> str | None:
        """Return the colour at a point, None where it is not sure."""
        if len(self._paints) > MOST_PAINTS:
            return None
        for (left, bottom, right, top), colour in reversed(self._paints):
            if left <= x <= right and bottom <= y <= top:
                return colour
        return PAPER
