"""Values of the model made anew where one kind of their parts is changed."""

import operator
from collections.abc import Callable
from typing import TypeVar, cast

import msgspec

Value = TypeVar("Value")
Part = TypeVar("Part")

NONE: frozenset[str] = frozenset()


def rewritten(
    value: Value,
    kind: type[Part],
    change: Callable[[Part], Part],
    kept: frozenset[str] = NONE,
) -> Value:
    """Return a value in which every part of a kind went through a change.

    Looks into tuples and structs, but not into fields with the names in `kept`.
    What has no such part is returned as it is.
    """
    made: object = value
    if isinstance(value, kind):
        made = change(value)
    elif isinstance(value, tuple):
        parts = [rewritten(part, kind, change, kept) for part in value]
        is_changed = any(map(operator.is_not, parts, value))
        made = type(value)(parts) if is_changed else value
    elif isinstance(value, msgspec.Struct):
        fields = [name for name in value.__struct_fields__ if name not in kept]
        old = {name: getattr(value, name) for name in fields}
        new = {n: rewritten(part, kind, change, kept) for n, part in old.items()}
        changed = {name: new[name] for name in fields if new[name] is not old[name]}
        made = msgspec.structs.replace(value, **changed) if changed else value
    return cast("Value", made)
