"""The overlay as YAML with comments: what each passage is, and what needs a person."""

import io
import re
import textwrap
from collections.abc import Sequence
from typing import Any

from ruamel.yaml import YAML

from handout import codec
from handout.drafting.comments import (
    HEAD,
    MISSING,
    PERSON,
    REVIEW,
    comment,
    of_change,
    of_patterns,
    of_unexplained,
    said_of,
)
from handout.drafting.drafted import Draft
from handout.drafting.updated import Change
from handout.model import Overlay
from handout.model.additions import Answer, Passage
from handout.plain.lexicon import Lexicon, shipped
from handout.plain.telling.subjects import ACTIONS, WARNING_SIGNS
from handout.prose import Prose
from handout.shorthand import write_prose

FAMILIES = "families"
WIDTH = 88
UNFOLDED = 2**31
ESCAPED = re.compile(r"\\[a-zA-Z0-9_]")
"""A character that YAML writes with a backslash: a line folded there gains a space."""

PASSAGE_FIELDS = {"actions": ACTIONS, "warning_signs": WARNING_SIGNS}
"""Fields of passages, and the part of the sheet that they stand in."""

LAST_FIELDS = ("words", "leaves_out", "questions", "tell_back", "withdrawn")


def written(
    draft: Draft, changes: Sequence[Change] = (), lexicon: Lexicon | None = None
) -> str:
    """Return the text of an overlay file that `handout render` reads."""
    return Writer(draft, lexicon).written(changes)


class Writer:
    """Writes an overlay, or a part of it, with what is to be said of each passage."""

    def __init__(self, draft: Draft, lexicon: Lexicon | None = None) -> None:
        self.overlay = draft.overlay
        self._patterns = draft.patterns
        self._lexicon = lexicon or shipped()
        traces = draft.telling.traces
        self._by_prose = {trace.passage.prose: trace for trace in traces}

    def written(self, changes: Sequence[Change]) -> str:
        """Return the whole file."""
        changed = {change.part: change for change in changes}
        overlay = self.overlay
        pieces = [
            comment(HEAD),
            _field(overlay, "based_on"),
            _field(overlay, "title"),
            _field(overlay, "language"),
            _missing(overlay, "main_points"),
            "answers:\n" if overlay.answers else "",
        ]
        for answer in overlay.answers:
            pieces.append(of_change(changed.get(answer.question), "  "))
            pieces.append(self.answer(answer, "  "))
        for name, part in PASSAGE_FIELDS.items():
            pieces.append(of_change(changed.get(part), ""))
            pieces.append(self.field(name) or _missing(overlay, name))
        pieces.append(of_unexplained(overlay, self._lexicon))
        pieces += [_field(overlay, name) for name in LAST_FIELDS]
        pieces.append(_review(overlay))
        return "".join(pieces)

    def field(self, name: str) -> str:
        """Return one field, or nothing where it is empty."""
        value = getattr(self.overlay, name)
        if name == "answers" and value:
            return "answers:\n" + "".join(self.answer(one, "  ") for one in value)
        if name in PASSAGE_FIELDS and value:
            return f"{name}:\n" + "".join(self._passage(one, 2) for one in value)
        return _field(self.overlay, name)

    def answer(self, answer: Answer, margin: str) -> str:
        """Return one answer as an item of the list of answers."""
        figure = {"figure": codec.to_authored(answer.figure)} if answer.figure else {}
        is_families = answer.question == FAMILIES
        patterns = of_patterns(self._patterns) if is_families else ""
        pieces = [
            comment(patterns),
            f"- question: {answer.question}\n",
            _indented(_yaml(figure), 2) if figure else "",
            "  passages:\n",
            *(self._passage(one, 4) for one in answer.passages),
        ]
        return _indented("".join(pieces), len(margin))

    def _passage(self, passage: Passage, indent: int) -> str:
        """Write one passage; nothing is said of what a person wrote."""
        trace = self._by_prose.get(passage.prose)
        said = "\n".join(said_of(trace)) if trace else ""
        return _passage(passage, said, indent)


MARKS = ("reviewed", "follow_on")
"""What is told of a passage only where it holds."""


def _passage(passage: Passage, said: str, indent: int) -> str:
    """Write one passage, its words as a block that people can edit."""
    fields: dict[str, object] = {"provenance": passage.provenance}
    fields |= {name: True for name in MARKS if getattr(passage, name)}
    body = f"prose:{_words(passage.prose)}{_yaml(fields)}"
    item = textwrap.indent(body, "  ", lambda line: bool(line.strip()))
    return _indented(f"{comment(said)}- {item.lstrip(' ')}", indent)


def _words(prose: Prose) -> str:
    """Write prose as shorthand in a block, or as values where it cannot be."""
    shorthand = write_prose(prose)
    if not shorthand or shorthand != shorthand.strip():
        return "\n" + _indented(_yaml(codec.to_authored(prose)), 2)
    return " |-\n" + _indented(shorthand, 2) + "\n"


def _missing(overlay: Overlay, name: str) -> str:
    if getattr(overlay, name):
        return _field(overlay, name)
    return comment(f'{PERSON} {MISSING[name]}\n{name}:\n  - prose: ""')


def _review(overlay: Overlay) -> str:
    has_review = overlay.review != type(overlay.review)()
    return _field(overlay, "review") if has_review else REVIEW


def _field(overlay: Overlay, name: str) -> str:
    value = getattr(overlay, name)
    return _yaml({name: codec.to_authored(value)}) if value else ""


def _indented(text: str, spaces: int) -> str:
    return textwrap.indent(text, " " * spaces, lambda line: bool(line.strip()))


def _yaml(value: object) -> str:
    folded = _dumped(value, WIDTH)
    return _dumped(value, UNFOLDED) if ESCAPED.search(folded) else folded


def _dumped(value: object, width: int) -> str:
    yaml: Any = YAML(typ="safe", pure=True)
    yaml.default_flow_style = False
    yaml.sort_base_mapping_type_on_output = False
    yaml.allow_unicode = True
    yaml.width = width
    stream = io.StringIO()
    yaml.dump(value, stream)
    return stream.getvalue()
