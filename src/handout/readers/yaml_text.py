"""YAML text to plain data: a small, safe part of YAML 1.2.

No anchors, aliases, tags, merge keys or further documents: an alias bomb dies
at its first anchor. Dates stay text; a plain scalar is a number, true, false or
null only where the core schema says so (YAML 1.2.2, section 10.3.2).
"""

import re
from collections.abc import Iterator

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from handout.errors import Malformed, TooLarge
from handout.readers.limits import AUTHORED, CHECK_FILE, MOST_VALUES, require_depth
from handout.readers.loaded import Loaded, duplicate_key

CONSTANTS: dict[str, object] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
WHOLE_NUMBER = re.compile(r"[-+]?[0-9]{1,18}")
NUMBER = re.compile(
    r"[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]{1,3})?"
    r"|[-+]?[0-9]+[eE][-+]?[0-9]{1,3}"
)
REMARK = re.compile(r"[ \t]+(?P<words>#\S[^\n]*)")
"""What may be text that somebody wrote: a remark begins with a space behind its #."""

BRACKET = re.compile(r"(?P<open>[\[{])|[\]}]")

REMEDIES: tuple[tuple[str, str], ...] = (
    ("mapping values", "Put a text that holds a colon in quotation marks."),
    ("tab", "Indent with spaces, not with tabs."),
    ("'\\t'", "Indent with spaces, not with tabs."),
)
WRITE_OUT = "Write it out wherever it is needed, without marks."
QUOTE_OR_SPACE = "Put the whole text in quotation marks, or write a space behind the #."
CHECK_INDENTATION = "Check the indentation and the quotation marks of this place."


def load(text: str, name: str) -> Loaded:
    """Read YAML. Raises `Malformed` with the line, and `TooLarge`."""
    _require_few_brackets(text, name)
    composer = _Composer(text, name)
    data = composer.document()
    return Loaded(data, lambda: composer.lines)


def _require_few_brackets(text: str, name: str) -> None:
    """Refuse what would cost the scanner more than its length: nested brackets."""
    for number, line in enumerate(text.split("\n"), start=1):
        depth = 0
        for bracket in BRACKET.finditer(line):
            depth = depth + 1 if bracket["open"] else max(0, depth - 1)
            require_depth(depth, AUTHORED, f"{name}, line {number}")


class _Composer:
    """Composes values of the parser's events; `lines` gives the line of each path."""

    def __init__(self, text: str, name: str) -> None:
        self.lines: dict[str, int] = {}
        self._name = name
        self._text = text
        self._events: Iterator[Event] = YAML(typ="safe", pure=True).parse(text)
        self._count = 0

    def document(self) -> object:
        """Return the value of the one document."""
        event = self._next()
        while not isinstance(event, NodeEvent | StreamEndEvent):
            event = self._next()
        if isinstance(event, StreamEndEvent):
            return None
        value = self._value(event, "$", 0)
        self._require_end()
        return value

    def _require_end(self) -> None:
        while not isinstance(event := self._next(), StreamEndEvent):
            if isinstance(event, DocumentStartEvent):
                raise self._refusal(
                    event, "a second document", "one", "Save it as a file of its own."
                )

    def _next(self) -> Event:
        try:
            event = next(self._events)
        except MarkedYAMLError as error:
            raise self._malformed(error) from error
        except (YAMLError, ValueError, OverflowError) as error:
            raise Malformed(
                "this is not YAML.", place=self._name, remedy=CHECK_INDENTATION
            ) from error
        self._count += 1
        if self._count > MOST_VALUES:
            raise TooLarge(
                f"found more than {MOST_VALUES} values, expected fewer.",
                place=self._name,
                remedy=CHECK_FILE,
            )
        self._require_plain(event)
        return event

    def _require_plain(self, event: Event) -> None:
        if isinstance(event, AliasEvent):
            raise self._refusal(event, f"the alias *{event.anchor}", "text", WRITE_OUT)
        if not isinstance(event, NodeEvent):
            return
        if event.anchor:
            raise self._refusal(event, f"the anchor &{event.anchor}", "text", WRITE_OUT)
        if tag := getattr(event, "tag", None):
            raise self._refusal(event, f"the tag {tag}", "text", WRITE_OUT)

    def _value(self, event: Event, path: str, depth: int) -> object:
        require_depth(depth, AUTHORED, self._place(event))
        self.lines.setdefault(path, _line(event))
        match event:
            case ScalarEvent():
                self._require_whole(event)
                return _scalar(event)
            case SequenceStartEvent():
                return self._list(path, depth)
            case _:
                return self._mapping(path, depth)

    def _require_whole(self, event: ScalarEvent) -> None:
        """Refuse a text of which YAML takes the end for a remark: "our #1 rule"."""
        cut = REMARK.match(self._text, event.end_mark.index)
        if cut and event.value and not event.style:
            raise self._refusal(
                event,
                f"{cut['words'][:25]!r} behind {event.value[-25:]!r}, a remark to YAML",
                "the text whole",
                QUOTE_OR_SPACE,
            )

    def _list(self, path: str, depth: int) -> list[object]:
        items: list[object] = []
        while not isinstance(event := self._next(), SequenceEndEvent):
            items.append(self._value(event, f"{path}[{len(items)}]", depth + 1))
        return items

    def _mapping(self, path: str, depth: int) -> dict[str, object]:
        found: dict[str, object] = {}
        while not isinstance(event := self._next(), MappingEndEvent):
            key = self._key(event, found)
            inner = f"{path}.{key}"
            self.lines[inner] = _line(event)
            found[key] = self._value(self._next(), inner, depth + 1)
        return found

    def _key(self, event: Event, found: dict[str, object]) -> str:
        if not isinstance(event, ScalarEvent) or _is_merge(event):
            raise self._refusal(
                event, "a key that is no word", "a word and a colon", CHECK_INDENTATION
            )
        key = str(event.value)
        if key in found:
            raise duplicate_key(key, _line(event), self._name)
        return key

    def _place(self, event: Event) -> str:
        return f"{self._name}, line {_line(event)}"

    def _refusal(
        self, event: Event, found: str, expected: str, remedy: str
    ) -> Malformed:
        return Malformed(
            f"found {found[:80]}, expected {expected}.",
            place=self._place(event),
            remedy=remedy,
        )

    def _malformed(self, error: MarkedYAMLError) -> Malformed:
        problem = str(error.problem or "it stops in the middle")
        remedies = (remedy for sign, remedy in REMEDIES if sign in problem)
        mark = error.problem_mark or error.context_mark
        return Malformed(
            f"this is not YAML: {problem}.",
            place=f"{self._name}, line {mark.line + 1}" if mark else self._name,
            remedy=next(remedies, CHECK_INDENTATION),
        )


def _line(event: Event) -> int:
    return int(event.start_mark.line) + 1


def _is_merge(event: ScalarEvent) -> bool:
    return event.value == "<<" and not event.style


def _scalar(event: ScalarEvent) -> object:
    """Return the value of a scalar; a quoted one is text whatever it holds."""
    text = str(event.value)
    if event.style:
        return text
    if text in CONSTANTS:
        return CONSTANTS[text]
    if WHOLE_NUMBER.fullmatch(text):
        return int(text)
    if NUMBER.fullmatch(text):
        return float(text)
    return text
