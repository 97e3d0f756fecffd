"""What a plain sheet is made of: written words, and where there are none, told ones."""

from collections.abc import Iterator
from typing import Self

import msgspec

from handout.language_tags import same_language
from handout.model import Condition, Overlay
from handout.model.additions import Answer, Passage, Question, Word, digest
from handout.model.condition import Section, SectionKind
from handout.plain.lexicon import Lexicon
from handout.plain.telling import Telling, part_of, tell
from handout.plain.telling.fields import FIELD_KINDS
from handout.plain.telling.subjects import ACTIONS, PARTS, WARNING_SIGNS
from handout.wording import Wording


class PlainSheet(msgspec.Struct, frozen=True):
    """One condition, its overlay if there is one, and the words around them.

    `telling` is made from the source for what nobody has written. Sections of a kind
    in `without` are not told.
    """

    condition: Condition
    overlay: Overlay | None
    words: Wording
    without: frozenset[str] = frozenset()
    telling: Telling = Telling()

    @classmethod
    def of(
        cls,
        condition: Condition,
        overlay: Overlay | None,
        words: Wording,
        without: frozenset[str],
        lexicon: Lexicon | None = None,
    ) -> Self:
        """Make a sheet, and tell from the source what nobody has written."""
        bare = cls(condition, overlay, words, without)
        known = [known.word for known in overlay.words] if overlay else []
        told, fields = bare.sections_told, bare.fields_told
        telling = tell(condition, told, known, fields, lexicon)
        return cls(condition, overlay, words, without, telling)

    @property
    def may_quote(self) -> bool:
        """Whether the source speaks the sheet's language, so that it can stand in."""
        return same_language(self.condition.language, self.words.language)

    @property
    def written(self) -> dict[Question, Answer]:
        """The written answers by question."""
        answers = self.overlay.answers if self.overlay else ()
        return {answer.question: answer for answer in answers}

    @property
    def told(self) -> dict[Question, Answer]:
        """The answers that the source gives, by question."""
        return {answer.question: answer for answer in self.telling.answers}

    @property
    def warning_signs(self) -> tuple[Passage, ...]:
        """The clinic's warning signs, else those of the source."""
        written = self.overlay.warning_signs if self.overlay else ()
        return written or self.telling.warning_signs

    @property
    def quotable(self) -> tuple[Section, ...]:
        """The sections that may stand in for what nobody has written."""
        sections = self.condition.sections if self.may_quote else ()
        return tuple(found for found in sections if found.kind not in self.without)

    @property
    def sections_told(self) -> tuple[Section, ...]:
        """The sections that answer what nobody has written about, as printed."""
        unwritten = [part for part in PARTS if part not in set(self._parts_written)]
        return tuple(
            section
            for part in unwritten
            for section in self.quotable
            if part_of(section.kind) == part
        )

    @property
    def fields_told(self) -> frozenset[SectionKind]:
        """The kinds of section that typed fields stand in for: there is no prose.

        A sheet that was reviewed as it is gets nothing beside it.
        """
        if self.overlay and self.overlay.is_reviewed:
            return frozenset()
        has_prose = {section.kind for section in self.condition.sections}
        written = set(self._parts_written)
        return frozenset(
            kind
            for kind in FIELD_KINDS
            if self.may_quote
            and kind not in self.without | has_prose
            and part_of(kind) not in written
        )

    @property
    def _parts_written(self) -> Iterator[str]:
        yield from self.written
        if self.overlay and self.overlay.actions:
            yield ACTIONS
        if self.overlay and self.overlay.warning_signs:
            yield WARNING_SIGNS

    def has_own_words(self, part: str, passages: tuple[Passage, ...]) -> bool:
        """Tell whether all words of a part are the source's: nobody changed a draft."""
        if not all(passage.provenance == "source" for passage in passages):
            return False
        drafted = self.overlay.based_on.drafted if self.overlay else {}
        is_draft = part in self._parts_written and part in drafted
        return not is_draft or digest(passages) == drafted[part]

    @property
    def kinds_told(self) -> tuple[str, ...]:
        """The kinds of section whose answers nobody has written."""
        told = {trace.part for trace in self.telling.traces}
        fields = self.fields_told
        from_fields = sorted(kind for kind in fields if part_of(kind) in told)
        sections = (section.kind for section in self.sections_told)
        return tuple(dict.fromkeys((*sections, *from_fields)))

    def is_said(self, section: Section) -> bool:
        """Tell whether the sheet answers what a section tells."""
        if section in self.sections_told:
            return True
        return part_of(section.kind) in set(self._parts_written)

    @property
    def words_to_know(self) -> tuple[Word, ...]:
        """The words that somebody explained, then those of the told answers."""
        written = self.overlay.words if self.overlay else ()
        return (*written, *self.telling.words)

    @property
    def stale_kinds(self) -> tuple[str, ...]:
        """The kinds of section that changed since the overlay was written."""
        return self.overlay.stale_sections(self.condition) if self.overlay else ()

    @property
    def is_reviewed(self) -> bool:
        """Whether every passage on the sheet was reviewed."""
        overlay = self.overlay
        return overlay is not None and overlay.is_reviewed and self.telling.is_silent
