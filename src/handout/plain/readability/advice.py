"""What others know about words: plainer ones, what they mean, and kinder ones."""

from collections.abc import Mapping
from types import MappingProxyType

import msgspec

NOTHING: Mapping[str, str] = MappingProxyType({})


class Advice(msgspec.Struct, frozen=True, kw_only=True):
    """Words in small letters, in each form in which they stand in a text.

    `plainer` may stand in the place of a hard word, and `meanings` explain one that
    stays. `kinder` is for words and phrases that hurt the people of whom they are
    said; "" where nothing may be said instead. Inside the phrases of `harmless` they
    do not hurt.
    """

    plainer: Mapping[str, str] = NOTHING
    meanings: Mapping[str, str] = NOTHING
    kinder: Mapping[str, str] = NOTHING
    harmless: frozenset[str] = frozenset()


NO_ADVICE = Advice()
