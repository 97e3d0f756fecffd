"""What others know about words: plainer ones, and kinder ones."""

from collections.abc import Mapping
from types import MappingProxyType

import msgspec

NOTHING: Mapping[str, str] = MappingProxyType({})


class Advice(msgspec.Struct, frozen=True, kw_only=True):
    """Words in small letters, and what may be said instead; "" where nothing may.

    `plainer` is for hard words, in each form in which they stand in a text;
    `kinder` for words and phrases that hurt the people of whom they are said.
    """

    plainer: Mapping[str, str] = NOTHING
    kinder: Mapping[str, str] = NOTHING


NO_ADVICE = Advice()
