"""An overlay brought up to a source that changed: a person's words are kept."""

from typing import get_args

import msgspec
from msgspec.structs import replace

from handout.drafting.drafted import Draft, drafted, parts_of
from handout.model import Condition, Overlay
from handout.model.additions import Answer, Passage, digest
from handout.model.condition import SectionKind
from handout.model.review import Review
from handout.plain.lexicon import Lexicon
from handout.plain.telling.explaining import MOST_ROWS
from handout.plain.telling.subjects import ACTIONS, QUESTIONS, WARNING_SIGNS, part_of

Passages = tuple[Passage, ...]


class Change(msgspec.Struct, frozen=True):
    """A part of the sheet whose source changed.

    `kept` says that a person wrote the old words, so that they stay and the new ones
    are only shown.
    """

    part: str
    old: Passages
    new: Passages
    kept: bool

    @property
    def gone(self) -> tuple[str, ...]:
        """Lines that the source would not give any more."""
        return _missing(_lines(self.old), _lines(self.new))

    @property
    def appeared(self) -> tuple[str, ...]:
        """Lines that the source gives now."""
        return _missing(_lines(self.new), _lines(self.old))


def _lines(passages: Passages) -> tuple[str, ...]:
    told = (one.prose.plain for one in passages)
    return tuple(line for plain in told for line in plain.split("\n"))


def _missing(lines: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    known = set(others)
    return tuple(line for line in lines if line not in known)


class Updated(msgspec.Struct, frozen=True):
    """A draft that is up to date, and what changed on the way."""

    draft: Draft
    changes: tuple[Change, ...]


def updated(
    overlay: Overlay, condition: Condition, lexicon: Lexicon | None = None
) -> Updated:
    """Draft anew what nobody has changed since it was drafted, and keep the rest.

    Where anything changed, the review is over: it was given for other words. What was
    withdrawn stays withdrawn.
    """
    new = drafted(condition, lexicon)
    changed = _changed_kinds(overlay, new.overlay)
    stale = {part_of(kind) for kind in get_args(SectionKind) if kind in changed}
    old_parts, new_parts = parts_of(overlay), parts_of(new.overlay)
    changes = tuple(
        _change(overlay, part, old_parts.get(part, ()), new_parts.get(part, ()))
        for part in (*QUESTIONS, ACTIONS, WARNING_SIGNS)
        if part in stale
    )
    told = {one.part: one.old if one.kept else one.new for one in changes}
    return Updated(replace(new, overlay=_joined(overlay, new, told)), changes)


def _changed_kinds(old: Overlay, new: Overlay) -> list[str]:
    """Return the kinds of section that came, went or changed."""
    before, after = old.based_on.sections, new.based_on.sections
    return [
        kind
        for kind in (*after, *(kind for kind in before if kind not in after))
        if not (kind in before and _same(before[kind], after.get(kind, "")))
    ]


def _same(one: str, other: str) -> bool:
    """Tell whether two hashes are of one text; either may be cut short."""
    return bool(one and other) and (one.startswith(other) or other.startswith(one))


def _change(overlay: Overlay, part: str, old: Passages, new: Passages) -> Change:
    is_own = bool(old) and overlay.based_on.drafted.get(part) != digest(old)
    return Change(part=part, old=old, new=new, kept=is_own)


def _joined(old: Overlay, new: Draft, told: dict[str, Passages]) -> Overlay:
    if not told:
        return old
    parts = {**parts_of(old), **told}
    figures = {answer.question: answer.figure for answer in old.answers}
    fresh = {part: digest(parts[part]) for part in told if parts[part]}
    known = {word.word for word in old.words}
    words = (*old.words, *(one for one in new.overlay.words if one.word not in known))
    return replace(
        old,
        based_on=replace(
            old.based_on,
            sections=new.overlay.based_on.sections,
            drafted={**old.based_on.drafted, **_drafted_anew(old, told, fresh)},
        ),
        answers=tuple(
            Answer(
                question=question,
                passages=parts[question],
                figure=figures.get(question),
            )
            for question in QUESTIONS
            if parts.get(question)
        ),
        actions=parts.get(ACTIONS, ()),
        warning_signs=parts.get(WARNING_SIGNS, ()),
        words=words[: max(MOST_ROWS, len(old.words))],
        leaves_out=tuple(dict.fromkeys((*old.leaves_out, *new.overlay.leaves_out))),
        review=Review(),
    )


def _drafted_anew(
    old: Overlay, told: dict[str, Passages], fresh: dict[str, str]
) -> dict[str, str]:
    """Return the hashes of the parts that were drafted anew; kept words have none."""
    before = parts_of(old)
    return {
        part: found for part, found in fresh.items() if told[part] != before.get(part)
    }
