"""What a draft says to the person who finishes it, in comments."""

import textwrap
from collections.abc import Iterator

from handout.drafting.updated import Change
from handout.model import Overlay
from handout.plain.lexicon import Lexicon
from handout.plain.readability.explained import meant_in
from handout.plain.telling.explaining import unexplained
from handout.plain.telling.phrasing import Vocabulary
from handout.plain.telling.values import Trace
from handout.plain.words import sentences

PERSON = "NEEDS A PERSON:"
CHANGED = f"{PERSON} the source changed;"
NOW = "It would now say, where it says something else:"
EDITED = "edited"
SIGNED = "Without these the sheet"
WRITTEN = tuple(f"# {begin}" for begin in (PERSON, NOW, EDITED, SIGNED))
"""How each comment begins that a draft writes above words of the sheet."""

SEVERAL = 2
WIDTH = 78
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


def comment(words: str) -> str:
    """Write lines as comments, long ones folded; nothing for no words."""
    lines = [_folded(line) for line in words.split("\n")] if words else []
    return "".join(f"# {line}".rstrip() + "\n" for told in lines for line in told)


def is_written(line: str) -> bool:
    """Tell whether a line of comment begins what a draft says, not a person."""
    return line.startswith(WRITTEN)


def said_of(trace: Trace) -> Iterator[str]:
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
            yield f"{EDITED} ({rules}): {_begin(told.line.words)!r}"


def of_patterns(names: tuple[str, ...]) -> str:
    """Say that a source states several ways, and none was chosen over another."""
    if len(names) < SEVERAL:
        return ""
    told = ", ".join(names)
    return (
        f"{PERSON} the source names {len(names)} ways in which it comes about or is "
        f"passed down: {told}. All of them are told. Is each of them so?"
    )


def of_change(change: Change | None, margin: str) -> str:
    """Write what changed in the source, and the words that it would give now."""
    if change is None:
        return ""
    if not change.kept:
        told = f"{CHANGED} this part was drafted anew."
        return textwrap.indent(comment(told), margin)
    lines = [f"{CHANGED} your words were kept."]
    if appeared := [f"  {line}" for line in change.appeared]:
        lines += [NOW, *appeared]
    return textwrap.indent(comment("\n".join(lines)), margin)


def of_unexplained(overlay: Overlay, lexicon: Lexicon) -> str:
    """Write the rare words that nothing explains."""
    passages = [
        *(one for answer in overlay.answers for one in answer.passages),
        *overlay.actions,
        *overlay.warning_signs,
    ]
    told = [sentence for one in passages for sentence in sentences(one.prose.plain)]
    meant = {word for sentence in told for word in meant_in(sentence)}
    meant |= {entry.term.lower() for entry in map(lexicon.meant, told) if entry}
    known = meant.union(word.word.lower() for word in overlay.words)
    names = (overlay.title,) if overlay.title else ()
    found = unexplained(told, known, Vocabulary(lexicon, names))
    if not found or overlay.language.partition("-")[0] != "en":
        return ""
    return comment(f"{PERSON} nothing explains these words: {', '.join(found)}.")


def _begin(words: str) -> str:
    first = words.split()
    return " ".join(first[:FIRST_WORDS]) + (" ..." if len(first) > FIRST_WORDS else "")


def _folded(line: str) -> list[str]:
    return textwrap.wrap(line, WIDTH, subsequent_indent="  ") or [""]
