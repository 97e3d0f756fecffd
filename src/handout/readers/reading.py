"""What a reader gives back, and how the table of formats finds it."""

import importlib
from collections.abc import Callable
from typing import Any

import msgspec

from handout.errors import HandoutWarning
from handout.model import Condition


class Reading(msgspec.Struct, frozen=True):
    """Conditions read from one source, with what was lost or doubtful.

    `not_understood` holds the words that stood in the content and fitted no
    rule: nothing is dropped in silence.
    """

    conditions: tuple[Condition, ...]
    warnings: tuple[HandoutWarning, ...] = ()
    not_understood: tuple[str, ...] = ()


Reader = Callable[[bytes, str], Reading]
"""Reads bytes; the name is the one to tell in messages. Raises `HandoutError`."""


def lazily(module: str, function: str) -> Callable[..., Any]:
    """Return a function that imports its module at the first call.

    So that reading one format does not load the libraries of the others.
    """

    def call(*arguments: object) -> Any:  # noqa: ANN401 - as the function says
        return getattr(importlib.import_module(module), function)(*arguments)

    return call
