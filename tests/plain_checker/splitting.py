"""Splits of sentences that move no fact, made by a few patterns."""

import re

SPLITS = (
    (re.compile(r"; however, "), ". But "),
    (re.compile(r", which means "), ". This means "),
    (re.compile(r", but (they|it|the|these|some)\b"), r". But \1"),
    (re.compile(r"; (?=[a-z])"), ". "),
    (re.compile(r", although "), ". But "),
)


def split_by_rule(text: str) -> str:
    """Return the text with its long sentences split."""
    for pattern, parted in SPLITS:
        text = pattern.sub(parted, text)
    return text
