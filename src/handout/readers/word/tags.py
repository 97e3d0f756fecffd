"""Which language words are in, as far as a file says it."""

import functools
import re
from collections import Counter

from handout.language_tags import base, same_language
from handout.readers.word.manners import Manner

TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
NO_LANGUAGE = frozenset({"und", "zxx", "mul", "mis", "qps"})
"""What says that there is no language, or none that is known."""

EAST_ASIAN = re.compile(
    "[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff]"
)
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
HALF = 0.5


@functools.lru_cache(maxsize=1024)
def tag_of(written: str) -> str:
    """Return a language tag as it is to be, or "" for what names no language."""
    tag = written.strip().replace("_", "-")
    return tag if TAG.fullmatch(tag) and base(tag) not in NO_LANGUAGE else ""


def language_of(text: str, manner: Manner) -> str:
    """Return the language that a manner gives to letters such as these, or ""."""
    if text.isascii():
        return tag_of(manner.latin or "")
    if RIGHT_TO_LEFT.search(text):
        return tag_of(manner.right or "")
    if EAST_ASIAN.search(text):
        return tag_of(manner.asian or "")
    return tag_of(manner.latin or "")


class Tongues:
    """The languages of a text: how many letters say which."""

    def __init__(self, usual: Manner) -> None:
        """`usual` is what holds where words say nothing."""
        self.usual = tag_of(usual.latin or "")
        self._letters: Counter[str] = Counter()

    def heard(self, text: str, manner: Manner) -> str:
        """Note words, and return their language where it is another than usual."""
        tag = language_of(text, manner)
        said = "" if same_language(tag, self.usual) else tag
        self._letters[said] += len(text)
        return said

    @property
    def foremost(self) -> str:
        """The language that more than half of the letters say, or ""."""
        most = self._letters.most_common(1)
        tag, count = most[0] if most else ("", 0)
        return tag if count > HALF * self._letters.total() else ""
