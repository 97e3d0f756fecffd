"""Footnotes in Markdown as pandoc has them: `^[words]`, `[^1]` and `[^1]: words`."""

import re
from collections.abc import Iterator
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from handout.readers.markup.notes import ROLE

LABEL = r"\[\^(?P<label>[^\[\]\s^]{1,99})\]"
DEFINITION = re.compile(rf"{LABEL}:[ \t]*")
REFERENCE = re.compile(LABEL)

MOST_TIMES = 20
"""How often one note is told; a further reference to it stays as it is typed."""

INDENT = 4
"""Spaces before the further paragraphs of a note."""

KNOWN, TOLD, AGAIN, INSIDE = "notes", "times told", "defined again", "inside a note"
"""What is kept of the notes while a text is parsed."""


def know_notes(parser: MarkdownIt) -> dict[str, Any]:
    """Teach a parser of notes, and return what it will keep of them meanwhile."""
    anywhere: RuleOptionsType = {"alt": ["paragraph"]}
    parser.block.ruler.before("reference", "note definition", _define, anywhere)
    parser.inline.ruler.before("link", "note reference", _refer)
    parser.inline.ruler.before("link", "note", _tell)
    return {KNOWN: {}, TOLD: {}, AGAIN: [], INSIDE: False}


def untold(kept: dict[str, Any]) -> Iterator[str]:
    """Yield the words of notes that nothing in the text refers to."""
    unused = (label for label in kept[KNOWN] if label not in kept[TOLD])
    yield from filter(None, (kept[KNOWN][label] for label in unused))
    yield from filter(None, kept[AGAIN])


def _define(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - the library's
    """Keep the words of a note; its first definition counts."""
    begins = state.bMarks[start] + state.tShift[start]
    found = DEFINITION.match(state.src, begins, state.eMarks[start])
    if found is None or state.is_code_block(start):
        return False
    if silent:
        return True
    state.line = _end_of_note(state, start + 1, end)
    more = state.getLines(start + 1, state.line, state.blkIndent, keepLastLF=False)
    words = " ".join(f"{state.src[found.end() : state.eMarks[start]]} {more}".split())
    if found["label"] in state.env[KNOWN]:
        state.env[AGAIN].append(words)
    else:
        state.env[KNOWN][found["label"]] = words
    return True


def _end_of_note(state: StateBlock, line: int, end: int) -> int:
    """Return the line behind a note: it goes on as paragraphs do, and indented."""
    while line < end:
        if state.isEmpty(line):
            behind = state.skipEmptyLines(line)
            if behind >= end or state.sCount[behind] - state.blkIndent < INDENT:
                return line
            line = behind
        elif _ends_paragraph(state, line, end):
            return line
        line += 1
    return line


def _ends_paragraph(state: StateBlock, line: int, end: int) -> bool:
    if state.sCount[line] < 0 or state.sCount[line] - state.blkIndent >= INDENT:
        return False
    rules = state.md.block.ruler.getRules("paragraph")
    return any(rule(state, line, end, True) for rule in rules)  # noqa: FBT003


def _refer(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the library's
    """Tell a note where it is referred to; what refers to none is text."""
    found = REFERENCE.match(state.src, state.pos, state.posMax)
    kept = state.env
    if found is None or kept[INSIDE] or found["label"] not in kept[KNOWN]:
        return False
    label = found["label"]
    if kept[TOLD].get(label, 0) >= MOST_TIMES or not kept[KNOWN][label]:
        return False
    if not silent:
        kept[TOLD][label] = kept[TOLD].get(label, 0) + 1
        _push(state, kept[KNOWN][label])
    state.pos = found.end()
    return True


def _tell(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the library's
    """Tell a note that stands in the line; a caret before a link is itself."""
    if state.env[INSIDE] or not state.src.startswith("^[", state.pos):
        return False
    end = state.md.helpers.parseLinkLabel(state, state.pos + 1)
    words = state.src[state.pos + 2 : end]
    if end < 0 or not words.strip() or state.src.startswith("(", end + 1):
        return False
    if not silent:
        _push(state, words)
    state.pos = end + 1
    return True


def _push(state: StateInline, words: str) -> None:
    """Put a note into the line; what would be a note inside it stays text."""
    inside: list[Token] = []
    state.env[INSIDE] = True
    state.md.inline.parse(words, state.md, state.env, inside)
    state.env[INSIDE] = False
    state.push("note_open", "span", 1).attrs = {"role": ROLE}
    state.tokens += inside
    state.push("note_close", "span", -1)
