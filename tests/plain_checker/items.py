"""How many things a section strings together: with commas, ends, bullets, and, or.

A sentence that is split turns a comma into an end, a list that is put on lines turns
commas into bullets: the number stays, unless an item was left out.
"""

import re

OPENING_COMMA = re.compile(
    r"(?:^|(?<=[.!?;] ))"
    r"((?:\w+ly|in|at|often|sometimes|however|therefore|also)\b(?: \w+){0,3}),",
    re.IGNORECASE,
)
OTHER_NAME = re.compile(r",? (?:also )?(?:called|known as)\b([^,.;]*),")
SAID_SHORTER = (
    ("signs and symptoms", "signs"),
    ("Signs and symptoms", "Signs"),
    ("; however, ", ". But "),
    ("; therefore, ", ". So "),
)
BETWEEN = re.compile(r"\b[Bb]etween ((?:the )?(?:ages? )?(?:of )?[\w,.]+) and")
BREAK = re.compile(
    r"(?:[;.!?:•\v]|,(?!\d)|\s-\s)[\s,;.!?:•\v\"')]*(?:(?:and|or|but|however,)\s)?"
    r"|\s(?:and|or|but)\s"
)


def items(text: str) -> int:
    """Return how many pieces a text is strung together of."""
    line = re.sub(r"[ \t\r]+", " ", text.strip().replace("\n", " \v "))
    for long, short in SAID_SHORTER:
        line = line.replace(long, short)
    line = BETWEEN.sub(r"\1 to", line)
    line = OTHER_NAME.sub(r" \1", OPENING_COMMA.sub(r"\1", line))
    return len(BREAK.findall(line.strip().rstrip(".")))
