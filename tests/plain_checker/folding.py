"""A section as one line of plain text, with its numbers in figures."""

import functools
import re

SIGNS = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "–": "-",
        "—": " - ",
        "\u00a0": " ",
        "•": " ",
        "°": " degrees ",
    }
)

ONES = """zero one two three four five six seven eight nine ten eleven twelve thirteen
fourteen fifteen sixteen seventeen eighteen nineteen""".split()  # noqa: SIM905
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905
VALUES = {word: value for value, word in enumerate(ONES)} | {
    word: value * 10 for value, word in enumerate(TENS, start=2)
}
SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000}

THOUSANDS_COMMA = re.compile(r"(?<=\d),(?=\d{3}\b)")
TENS_AND_ONES = re.compile(rf"\b({'|'.join(TENS)})[- ]({'|'.join(ONES[1:10])})\b")
NUMBER_WORD = re.compile(rf"\b(?<!no )({'|'.join(VALUES)})\b")
SCALED = re.compile(rf"\b(\d+(?:\.\d+)?)[- ]({'|'.join(SCALES)})\b")
NOT_A_FIGURE = re.compile(r"(?<=\d)-(?=[a-z])|(?<=[a-z])-(?=\d)")

LONG_FORMS = (
    (re.compile(r"\bfrom 1 generation to the next\b"), "on to a child"),
    (re.compile(r"\b(?:disorder|disease)(s?)\b"), r"condition\1"),
    (re.compile(r"\bbuilding (block)"), r"building-\1"),
    (re.compile(r"\balopecia\b"), "hair loss"),
    (re.compile(r"\bmutation(s?)\b"), r"change\1"),
    (re.compile(r"\b(find|finds|found|carr(?:y|ies|ied)) out\b"), r"\1"),
    (re.compile(r"\bcan't\b|\bcannot\b"), "can not"),
    (re.compile(r"\bwon't\b"), "will not"),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"(\d) ?%"), r"\1 percent"),
    (re.compile(r"\bout of( every)?(?= \d)|\bin every(?= \d)"), "in"),
    (re.compile(r"\ba single\b"), "1"),
    (re.compile(r"\bnon-?(?!e\b)([a-z]{4,})"), r"not \1"),
    (re.compile(r"\btwice\b"), "2 times"),
    (re.compile(r"\b(?:men and boys|boys and men)\b"), "males"),
    (re.compile(r"\b(?:women and girls|girls and women)\b"), "females"),
    (re.compile(r"\bmg\b"), "milligrams"),
    (
        re.compile(r"\b(?:most (?:often|frequently|commonly)|most of the time)\b"),
        "usually",
    ),
    (re.compile(r"\bin most (?:cases|instances)\b"), "usually"),
    (re.compile(r"\bin some (?:cases|instances)\b"), "sometimes"),
    (re.compile(r"\bin rare (?:cases|instances)\b"), "rarely"),
    (re.compile(r"\b(?:teen|teenage) years\b"), "adolescence"),
    (re.compile(r"\bbaby stage\b"), "infancy"),
    (re.compile(r"\bnew bab(?:y|ies)\b"), "newborns"),
    (re.compile(r"\b(?:every|each) (day|year|month|week)\b"), r"\1s"),
    (re.compile(r"\b(give|gives|giving) rise to\b"), "cause"),
    (re.compile(r"\bhow many people (?:have|get)\b"), "prevalence of"),
    (re.compile(r"\bat first\b"), "initially"),
    (re.compile(r"\ba particular\b"), "a certain"),
    (re.compile(r"\bless severe\b"), "milder"),
    (re.compile(r"\bleast severe\b"), "mildest"),
    (re.compile(r"\btwenties\b"), "20s"),
    (re.compile(r"\bthirties\b"), "30s"),
    (re.compile(r"\bforties\b"), "40s"),
    (re.compile(r"\bfifties\b"), "50s"),
    (re.compile(r"\bsixties\b"), "60s"),
    (re.compile(r"\bsee (.{3,60}?) as 1 that\b"), r"see \1 as a condition that"),
    (re.compile(r"\bin more than 1 way\b"), "in several different ways"),
    (re.compile(r"\b1 of 2 genes\b"), "either gene"),
    (re.compile(r"\ba second name, too\b"), "another name"),
    (re.compile(r"\bstick(s|ing)? out\b"), "protrude"),
    (re.compile(r"\binactivat(?:es|ed|ing|e)\b"), "turn off"),
    (re.compile(r"\b(?:turned|turns|turning) off\b"), "turn off"),
    (re.compile(r"\bmandibles?\b"), "lower jaw"),
    (re.compile(r"\blymphadenopathy\b"), "enlarged lymph nodes"),
    (re.compile(r"\bresults when\b"), "results from"),
    (re.compile(r"\bgain(s|ed)? an extra\b"), r"get\1 an extra"),
    (
        re.compile(r"\bsigns(?: and symptoms)? (?:associated with|linked to)\b"),
        "signs and symptoms of",
    ),
    (re.compile(r"\bfrom birth \(congenital\)"), "from birth"),
    (re.compile(r"\bbecause of this\b,?"), "because"),
    (re.compile(r"\blower limb(s?)\b"), r"leg\1"),
    (re.compile(r"\bupper limb(s?)\b"), r"arm\1"),
    (re.compile(r"\blikelihood\b"), "chance"),
    (re.compile(r"\b1 of a group of\b"), "part of a group of"),
    (re.compile(r"\bparticipat(?:e|es|ing) in\b"), "take part in"),
    (re.compile(r"\btakes part in\b"), "take part in"),
    (re.compile(r"\bbrothers and sisters\b"), "siblings"),
    (re.compile(r"\bbrother or sister\b"), "sibling"),
    (re.compile(r"\babove all\b"), "especially"),
    (re.compile(r"\bmay possibly\b"), "may"),
    (re.compile(r"\b(?:doctors|experts|researchers|scientists) think\b"), "think"),
    (re.compile(r"\b1 (half|third|quarter|fourth|fifth)\b"), r"a \1"),
)


@functools.lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """Return the text on one line, in small letters, with its numbers in figures."""
    line = " ".join(text.translate(SIGNS).split()).lower()
    line = in_figures(line)
    for pattern, long in LONG_FORMS:
        line = pattern.sub(long, line)
    return line


def in_figures(line: str) -> str:
    """Return the line with each number word as a figure: twenty-one is 21."""
    line = THOUSANDS_COMMA.sub("", line)
    line = NOT_A_FIGURE.sub(" ", line)
    line = TENS_AND_ONES.sub(lambda found: str(_sum(found)), line)
    line = NUMBER_WORD.sub(lambda found: str(VALUES[found[1]]), line)
    while SCALED.search(line):
        line = SCALED.sub(lambda found: f"{_product(found):.10g}", line)
    return line


def _sum(found: re.Match[str]) -> int:
    return VALUES[found[1]] + VALUES[found[2]]


def _product(found: re.Match[str]) -> float:
    return float(found[1]) * SCALES[found[2]]
