"""The overlay as YAML with comments: what each passage is, and what needs a person."""

import io
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ruamel.yaml import YAML

from handout import codec
from handout.drafting.drafted import Draft
from handout.drafting.updated import Change
from handout.model import Overlay
from handout.model.additions import Answer, Passage
from handout.plain.lexicon import shipped
from handout.plain.readability.explained import meant_in
from handout.plain.telling.explaining import unexplained
from handout.plain.telling.phrasing import Vocabulary
from handout.plain.telling.values import Trace
from handout.plain.words import sentences
from handout.prose import Prose
from handout.shorthand import write_prose

PERSON = "NEEDS A PERSON:"
WIDTH = 88
FIRST_WORDS = 9
HEAD = """\
A plain-language draft. Every word below is printed as it stands here.
Change what you like; look first where it says NEEDS A PERSON.
When a clinician has read it all, fill in the review at the end:
then the sheet prints without its draft banner."""

REVIEW = """
# NEEDS A PERSON: who has read this, when, and by when has it to be read again?
# Without these the sheet says that it is a draft. Take the # away and fill in:
# review:
#   state: reviewed
#   by: ""
#   on: ""
#   due: ""
"""

MISSING = {
    "main_points": "the three things that people should remember. Write them here:",
    "actions": "what people can do. Nothing is invented; write it here:",
    "warning_signs": "when to call. Nothing is invented; write it here:",
}
"""Parts that only a person can write, and what is asked for."""


LAST_FIELDS = ("words", "leaves_out", "questions", "tell_back", "withdrawn")


def written(draft: Draft, changes: Sequence[Change] = ()) -> str:
    """Return the text of an overlay file that `handout render` reads."""
    overlay = draft.overlay
    changed = {change.part: change for change in changes}
    comments = _Comments(draft.telling.traces)
    pieces = [
        _comment(HEAD),
        _field(overlay, "based_on"),
        _field(overlay, "title"),
        _field(overlay, "language"),
        _missing(overlay, "main_points"),
        "answers:\n" if overlay.answers else "",
    ]
    for answer in overlay.answers:
        pieces.append(_of_change(changed.get(answer.question), "  "))
        pieces += _answer(answer, comments)
    for name, part in (("actions", "actions"), ("warning_signs", "warning-signs")):
        pieces.append(_of_change(changed.get(part), ""))
        passages: tuple[Passage, ...] = getattr(overlay, name)
        pieces.append(f"{name}:\n" if passages else _missing(overlay, name))
        pieces += [_passage(one, comments.of(one), 2) for one in passages]
    pieces.append(_unexplained(overlay))
    pieces += [_field(overlay, name) for name in LAST_FIELDS]
    pieces.append(_review(overlay))
    return "".join(pieces)


def _answer(answer: Answer, comments: "_Comments") -> Iterator[str]:
    yield f"  - question: {answer.question}\n"
    if answer.figure:
        yield _indented(_yaml({"figure": codec.to_authored(answer.figure)}), 4)
    yield "    passages:\n"
    yield from (_passage(one, comments.of(one), 6) for one in answer.passages)


class _Comments:
    """What is to be said of each passage that the draft itself has made."""

    def __init__(self, traces: Iterable[Trace]) -> None:
        self._by_prose = {trace.passage.prose: trace for trace in traces}

    def of(self, passage: Passage) -> str:
        """Return the comment of a passage; empty for what a person wrote."""
        trace = self._by_prose.get(passage.prose)
        return "\n".join(_said_of(trace)) if trace else ""


def _said_of(trace: Trace) -> Iterator[str]:
    """Yield how a passage came to be, and what a person has to look at."""
    if trace.passage.provenance == "source":
        yield f"{PERSON} the source's own words. Can you say them more simply?"
    if trace.passage.provenance == "template":
        yield f"{PERSON} our standard words for what the source states. Is it so here?"
    for told in trace.told:
        if told.provenance == "recogniser":
            rule = told.edits[0].rule.partition(":")[2]
            begin = _begin(told.line.words)
            yield f"{PERSON} known statement ({rule}) for {begin!r}. Is it so here?"
        elif told.provenance == "source" and trace.passage.provenance != "source":
            yield f"{PERSON} word for word from the source: {_begin(told.line.words)!r}"
        elif told.edits:
            rules = ", ".join(dict.fromkeys(edit.rule for edit in told.edits))
            yield f"edited ({rules}): {_begin(told.line.words)!r}"


def _begin(words: str) -> str:
    first = words.split()
    return " ".join(first[:FIRST_WORDS]) + (" ..." if len(first) > FIRST_WORDS else "")


def _passage(passage: Passage, comment: str, indent: int) -> str:
    """Write one passage, its words as a block that people can edit."""
    fields: dict[str, object] = {"provenance": passage.provenance}
    if passage.reviewed:
        fields["reviewed"] = True
    body = f"prose:{_words(passage.prose)}{_yaml(fields)}"
    item = textwrap.indent(body, "  ", lambda line: bool(line.strip()))
    return _indented(f"{_comment(comment)}- {item.lstrip(' ')}", indent)


def _words(prose: Prose) -> str:
    """Write prose as shorthand in a block, or as values where it cannot be."""
    shorthand = write_prose(prose)
    if not shorthand or shorthand != shorthand.strip():
        return "\n" + _indented(_yaml(codec.to_authored(prose)), 2)
    return " |-\n" + _indented(shorthand, 2) + "\n"


def _of_change(change: Change | None, margin: str) -> str:
    """Write what changed in the source, and the words that it would give now."""
    if change is None:
        return ""
    if not change.kept:
        told = f"{PERSON} the source changed; this part was drafted anew."
        return textwrap.indent(_comment(told), margin)
    lines = [f"{PERSON} the source changed; your words were kept.", "It would now say:"]
    lines += [f"  {line}" for one in change.new for line in one.prose.plain.split("\n")]
    return textwrap.indent(_comment("\n".join(lines)), margin)


def _unexplained(overlay: Overlay) -> str:
    """Write the rare words that nothing explains."""
    passages = [
        *(one for answer in overlay.answers for one in answer.passages),
        *overlay.actions,
        *overlay.warning_signs,
    ]
    told = [sentence for one in passages for sentence in sentences(one.prose.plain)]
    meant = {word for sentence in told for word in meant_in(sentence)}
    meant |= {entry.term.lower() for entry in map(shipped().meant, told) if entry}
    known = meant.union(word.word.lower() for word in overlay.words)
    names = (overlay.title,) if overlay.title else ()
    found = unexplained(told, known, Vocabulary(shipped(), names))
    if not found or overlay.language.partition("-")[0] != "en":
        return ""
    return _comment(f"{PERSON} nothing explains these words: {', '.join(found)}.")


def _missing(overlay: Overlay, name: str) -> str:
    if getattr(overlay, name):
        return _field(overlay, name)
    return _comment(f'{PERSON} {MISSING[name]}\n{name}:\n  - prose: ""')


def _review(overlay: Overlay) -> str:
    has_review = overlay.review != type(overlay.review)()
    return _field(overlay, "review") if has_review else REVIEW


def _field(overlay: Overlay, name: str) -> str:
    value = getattr(overlay, name)
    return _yaml({name: codec.to_authored(value)}) if value else ""


def _comment(words: str) -> str:
    """Write lines as comments, long ones folded; nothing for no words."""
    lines = [_folded(line) for line in words.split("\n")] if words else []
    return "".join(f"# {line}".rstrip() + "\n" for told in lines for line in told)


def _folded(line: str) -> list[str]:
    return textwrap.wrap(line, WIDTH - 10, subsequent_indent="  ") or [""]


def _indented(text: str, spaces: int) -> str:
    return textwrap.indent(text, " " * spaces, lambda line: bool(line.strip()))


def _yaml(value: object) -> str:
    yaml: Any = YAML(typ="safe", pure=True)
    yaml.default_flow_style = False
    yaml.sort_base_mapping_type_on_output = False
    yaml.allow_unicode = True
    yaml.width = WIDTH
    stream = io.StringIO()
    yaml.dump(value, stream)
    return stream.getvalue()
