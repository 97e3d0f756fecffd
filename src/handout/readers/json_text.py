"""JSON text to plain data: bounded in depth, no key twice, lines for messages."""

import json
import re
from collections.abc import Iterator

from handout.errors import Malformed
from handout.readers.limits import AUTHORED, require_depth
from handout.readers.loaded import Loaded, duplicate_key

STRING = r'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)'
BRACKET = re.compile(rf"{STRING}|(?P<open>[\[{{])|(?P<close>[\]}}])", re.DOTALL)
TOKEN = re.compile(
    rf"(?P<key>{STRING})\s*:|(?P<close>[\]}}])|(?P<comma>,)"
    rf"|(?P<value>(?P<open>[\[{{])|{STRING}|[^\s\[\]{{}}:,\"]+)",
    re.DOTALL,
)


class DuplicateKey(ValueError):
    """A key stands twice in one object."""


def load(text: str, name: str) -> Loaded:
    """Read JSON. Raises `Malformed` with the line, and `TooLarge`."""
    _require_shallow(text, name)
    try:
        data = json.loads(
            text, object_pairs_hook=_object, parse_constant=_refuse_constant
        )
    except json.JSONDecodeError as error:
        raise Malformed(
            f"this is not JSON: {error.msg[:1].lower()}{error.msg[1:]}.",
            place=f"{name}, line {error.lineno}",
            remedy="Check the commas, brackets and quotation marks before this place.",
        ) from error
    except DuplicateKey as error:
        raise duplicate_key(str(error), _line_of_second(text), name) from error
    except ValueError as error:
        raise Malformed(
            "found a number that no file of ours needs, such as NaN.",
            place=name,
            remedy="Write a whole number.",
        ) from error
    return Loaded(data, lambda: dict(lines_of_paths(text)))


def _require_shallow(text: str, name: str) -> None:
    depth = 0
    for bracket in BRACKET.finditer(text):
        if bracket["open"]:
            depth += 1
            require_depth(depth, AUTHORED, name)
        elif bracket["close"]:
            depth -= 1


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise DuplicateKey(key)
        found[key] = value
    return found


def _refuse_constant(word: str) -> None:
    message = f"no JSON: {word}"
    raise ValueError(message)


def _line_of_second(text: str) -> int:
    seen: set[str] = set()
    for path, line in lines_of_paths(text):
        if path in seen:
            return line
        seen.add(path)
    return 1


def lines_of_paths(text: str) -> Iterator[tuple[str, int]]:
    """Yield the path and line of each value of well-formed JSON."""
    path = "$"
    line, end = 1, 0
    around: list[tuple[str, int]] = []
    for token in TOKEN.finditer(text):
        line += text.count("\n", end, token.start())
        end = token.start()
        base, position = around[-1] if around else (path, -1)
        if token["key"]:
            path = f"{base}.{json.loads(token['key'])}"
            yield path, line
        elif token["value"] and position >= 0:
            path = f"{base}[{position}]"
            yield path, line
        if token["open"]:
            around.append((path, 0 if token["open"] == "[" else -1))
        elif token["close"]:
            around.pop()
        elif token["comma"] and position >= 0:
            around[-1] = (base, position + 1)
