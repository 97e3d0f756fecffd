"""The words of one paragraph, while they are gathered as they are set."""

import msgspec

from handout.codec import UNPRINTABLE
from handout.readers.small_figures import Position
from handout.readers.word.blocks import Look, Words
from handout.readers.word.manners import NOTHING, Manner, manner_of
from handout.readers.word.parsing import Element, value
from handout.readers.word.styles import Style
from handout.readers.word.symbols import UNKNOWN, shown, sign
from handout.readers.word.wordfile import Story

USUAL_SIZE = 20
"""Half points of words, where no style says their size (17.3.2.38)."""

AROUND = 40
"""Characters that tell where a sign stood which no sheet can hold."""


class Speech:
    """Gathers words; knows how those that come next are set, and whether they show.

    `links` and `positions` hold what is around them, outermost first; `has_begun`
    says whether anything but space has been said.
    """

    def __init__(self, story: Story, style: Style) -> None:
        self._file = story.file
        self._fields = story.fields
        self._style = style
        normal = story.file.styles.normal
        self._size = style.manner.size or normal.size or USUAL_SIZE
        self._manner = NOTHING
        self._look = Look()
        self.links: list[str] = []
        self.positions: list[Position] = []
        self.words: list[Words] = []
        self.has_begun = False

    @property
    def said(self) -> str:
        """The words that were said last."""
        return self.words[-1].text if self.words else ""

    def change(self, properties: Element | None) -> tuple[Manner, Look]:
        """Set what comes next as a run says; return what held before."""
        before = self._manner, self._look
        styles = self._file.styles.manner(self._style, value(properties, "rStyle"))
        manner = manner_of(properties).over(styles)
        around: list[Position] = [manner.place(self._size), *self.positions]
        self._manner = manner
        self._look = Look(
            strong=bool(manner.bold),
            struck=bool(manner.struck) or bool(manner.doubled),
            position=around[-1],
        )
        return before

    def change_back(self, before: tuple[Manner, Look]) -> None:
        """Set what comes next as it was before a run."""
        self._manner, self._look = before

    def say(self, text: str) -> None:
        """Add characters, drawn as their font draws them."""
        font = self._manner.font
        drawn = shown(text, font) if font else text
        if not drawn.isascii():
            drawn = self._known(drawn)
        if drawn and self.is_shown(drawn):
            self.words.append(Words(drawn, self._look_of(drawn)))
            self.has_begun = self.has_begun or not drawn.isspace()

    def _look_of(self, text: str) -> Look:
        """Return the look of the run, with what else holds for these words."""
        tag = self._file.tongues.heard(text, self._manner)
        link = self._fields.link or (self.links[-1] if self.links else "")
        if not tag and not link:
            return self._look
        return msgspec.structs.replace(self._look, language=tag, link=link)

    def say_sign(self, font: str, code: str) -> None:
        """Add a sign by its number; one that is not known is told."""
        if drawn := sign(font, code):
            self.say(drawn)
        elif self.is_shown("?"):
            self._lose_sign(code, font)

    def is_shown(self, text: str) -> bool:
        """Tell whether what stands here is shown; what is hidden is noted."""
        if self._manner.hidden:
            if text.strip() and not self._fields.is_hidden:
                self._file.losses.note("hidden-text")
            return False
        if self._fields.is_hidden:
            self._fields.pass_by(text)
            return False
        self._fields.note_result()
        return True

    def _known(self, text: str) -> str:
        """Leave out what no sheet can hold, and signs that only their font knows."""
        for character in UNKNOWN.findall(text):
            self._lose_sign(f"{ord(character):04X}", self._manner.font or "")
        clean = UNPRINTABLE.sub("", text)
        if clean != text:
            self._file.losses.note("control-characters")
        return UNKNOWN.sub("", clean)

    def _lose_sign(self, code: str, font: str) -> None:
        said = "".join(words.text for words in self.words[-5:])
        self._file.losses.lose_sign(font, code, said[-AROUND:].strip())
