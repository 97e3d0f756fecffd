"""Careful looks into PDF objects: a file may say anything, anywhere.

Each function returns an empty value where an entry is missing or of another
kind than the format asks for, so that no file can surprise the rules.
"""

from collections.abc import Iterator
from decimal import Decimal

from pikepdf import Array, Dictionary, Name, Object, PikepdfError, Stream, String

LONGEST_NAME = 40
DEEPEST_PARENT = 50


def entry(holder: object, key: str | Name) -> object:
    """Return an entry of a dictionary or a stream, or None."""
    if isinstance(holder, Dictionary | Stream):
        value: object = holder.get(key)
        return value
    return None


def resource(resources: object, kind: str, key: object) -> object:
    """Return the resource of a kind that a content stream names, or None."""
    return entry(entry(resources, kind), key) if isinstance(key, Name) else None


def resources_of(page: object) -> object:
    """Return the resources of a page or, as pages inherit, of those above it."""
    return inherited(page, "/Resources")


def inherited(holder: object, key: str) -> object:
    """Return an entry of a dictionary or of the first one above that has it."""
    for _ in range(DEEPEST_PARENT):
        value = entry(holder, key)
        if value is not None:
            return value
        holder = entry(holder, "/Parent")
    return None


def text(holder: object, key: str) -> str:
    """Return a text entry without the white space around it, or ''."""
    value = entry(holder, key)
    return str(value).strip() if isinstance(value, String) else ""


def name(holder: object, key: str) -> str:
    """Return a name entry without its slash, or ''."""
    return plain_name(entry(holder, key))


def plain_name(value: object) -> str:
    """Return a name without its slash, short and printable, or ''."""
    if not isinstance(value, Name):
        return ""
    # In PDF's own spelling a byte that is no ASCII letter is `#` and its number.
    spelled = value.unparse().decode("ascii", errors="replace")
    return spelled.removeprefix("/")[:LONGEST_NAME]


def number(holder: object, key: str) -> int:
    """Return a whole number, or 0."""
    value = entry(holder, key)
    return value if isinstance(value, int) else 0


def decimal(value: object) -> float:
    """Return a number of any kind, or 0."""
    return float(value) if isinstance(value, int | float | Decimal) else 0.0


def decimals(holder: object, key: str) -> tuple[float, ...]:
    """Return the numbers of an array, or ()."""
    value = entry(holder, key)
    return tuple(map(decimal, value)) if isinstance(value, Array) else ()


def items(holder: object, key: str) -> list[object]:
    """Return the members of an array; a value that stands alone is one member."""
    return members(entry(holder, key))


def members(value: object) -> list[object]:
    """Return the members of an array, any other value as the one member."""
    if value is None:
        return []
    return list(value) if isinstance(value, Array) else [value]


def entries(holder: object, key: str) -> Iterator[tuple[str, object]]:
    """Yield names and values of an inner dictionary, the names as `plain_name`."""
    inner = entry(holder, key)
    if isinstance(inner, Dictionary):
        # Names that are not UTF-8 cannot be asked for, and mean nothing to us.
        for inner_key in filter(str.isprintable, map(str, inner.keys())):
            yield plain_name(Name(inner_key)), inner.get(inner_key)


def identity(value: object) -> tuple[int, int] | None:
    """Return number and generation of an indirect object, None for a direct one."""
    if isinstance(value, Object) and value.is_indirect:
        return value.objgen
    return None


def unpacked(stream: object) -> bytes:
    """Return the bytes of a stream; nothing where it is none or is broken."""
    try:
        return stream.read_bytes() if isinstance(stream, Stream) else b""
    except PikepdfError:
        return b""
