"""What a plain sheet is made of: written words, and the source where there are none."""

import msgspec

from handout.compose.headings import QUESTION_HEADINGS, QUESTION_OF_SECTION
from handout.language_tags import same_language
from handout.model import Condition, Overlay
from handout.model.additions import Answer, Question
from handout.model.condition import Section
from handout.wording import Wording

ACTION_KINDS = frozenset({"prevention", "self-care"})
"""Sections of a source that tell what one can do."""


class PlainSheet(msgspec.Struct, frozen=True):
    """One condition, its overlay if there is one, and the words around them.

    Sections of a kind in `without` do not stand in for what nobody has written.
    """

    condition: Condition
    overlay: Overlay | None
    words: Wording
    without: frozenset[str] = frozenset()

    @property
    def may_quote(self) -> bool:
        """Whether the source speaks the sheet's language, so that it can stand in."""
        return same_language(self.condition.language, self.words.language)

    @property
    def answers(self) -> dict[Question, Answer]:
        """The written answers by question."""
        written = self.overlay.answers if self.overlay else ()
        return {answer.question: answer for answer in written}

    def sections(self, question: Question) -> tuple[Section, ...]:
        """The sections of the source that answer a question, if it may be quoted."""
        return tuple(
            section
            for section in self.quotable
            if QUESTION_OF_SECTION.get(section.kind) == question
        )

    @property
    def quotable(self) -> tuple[Section, ...]:
        """The sections that may stand in for what nobody has written."""
        sections = self.condition.sections if self.may_quote else ()
        return tuple(found for found in sections if found.kind not in self.without)

    @property
    def quoted(self) -> tuple[Section, ...]:
        """The sections that stand in the source's own words."""
        answers = (
            section
            for question in QUESTION_HEADINGS
            if question not in self.answers
            for section in self.sections(question)
        )
        return (*answers, *self.quoted_actions, *self.quoted_signs)

    @property
    def quoted_actions(self) -> tuple[Section, ...]:
        """The sections about what to do, where no actions were written."""
        if self.overlay and self.overlay.actions:
            return ()
        return tuple(found for found in self.quotable if found.kind in ACTION_KINDS)

    @property
    def quoted_signs(self) -> tuple[Section, ...]:
        """The sections about when to call, where no warning signs were written."""
        if self.overlay and self.overlay.warning_signs:
            return ()
        return tuple(found for found in self.quotable if found.kind == "when-to-call")

    @property
    def is_reviewed(self) -> bool:
        """Whether every passage on the sheet was reviewed."""
        overlay = self.overlay
        return overlay is not None and overlay.is_reviewed and not self.quoted
