"""What telling leaves: sentences, then answers with all that belongs to them."""

import msgspec

from handout.errors import HandoutWarning
from handout.model.additions import Answer, Passage, Provenance, Word
from handout.plain.edits import Edit
from handout.plain.lexicon import Entry
from handout.prose import Text
from handout.resources import Picture


class Line(msgspec.Struct, frozen=True):
    """One sentence of the source: what it says, and whether it may be edited.

    Words with a link, a note, another language or a raised figure stay as they are.
    `of_one` says that "this condition" can mean only the one that the sheet is about,
    and `briefly` that it need not be called otherwise.
    """

    text: Text
    is_plain: bool
    of_one: bool = False
    briefly: bool = False

    @property
    def words(self) -> str:
        """The characters alone."""
        return self.text.plain


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """What one sentence of the source has become.

    `sentences` are empty where the source's own text is kept with its spans. `items`
    are a list behind the last sentence. `behind` are medical words that were taken out
    of the sentence, to be explained behind it. `explanations` are sentences of ours
    that say what a hard word means.
    """

    line: Line
    sentences: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    behind: tuple[Entry, ...] = ()
    explanations: tuple[str, ...] = ()
    provenance: Provenance = "source"
    edits: tuple[Edit, ...] = ()

    @property
    def words(self) -> str:
        """The words that are told, without the explanations."""
        return " ".join((*self.sentences, *self.items)) or self.line.words


class Trace(msgspec.Struct, frozen=True):
    """A passage, and the sentences of the source that it was made from.

    What is quoted as a whole, such as a table, has none.
    """

    part: str
    passage: Passage
    told: tuple[Told, ...] = ()


class LeftOut(msgspec.Struct, frozen=True):
    """Sentences of the source that a plain sheet does not tell, and their name."""

    name: str
    sentences: tuple[str, ...]


class Telling(msgspec.Struct, frozen=True, kw_only=True):
    """The plain words of one condition, and how they came to be.

    `explained` are the words that the text explains in line, beside the words to
    know. `traces` hold each passage with the sentences that it was made from.
    """

    answers: tuple[Answer, ...] = ()
    actions: tuple[Passage, ...] = ()
    warning_signs: tuple[Passage, ...] = ()
    words: tuple[Word, ...] = ()
    explained: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    traces: tuple[Trace, ...] = ()
    pictures: tuple[Picture, ...] = ()
    warnings: tuple[HandoutWarning, ...] = ()

    @property
    def told(self) -> tuple[Told, ...]:
        """Every sentence of the source, in the order of the sheet."""
        return tuple(told for trace in self.traces for told in trace.told)

    @property
    def edits(self) -> tuple[Edit, ...]:
        """Every edit, in the order of the sheet."""
        return tuple(edit for told in self.told for edit in told.edits)

    @property
    def is_silent(self) -> bool:
        """Whether nothing is told at all."""
        return not self.traces
