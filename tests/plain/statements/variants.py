"""Sentences that a pattern of the table stands for, one for each choice in it."""

import re
from collections.abc import Iterator, Mapping, Sequence

SAMPLES = {
    "COND": "the disorder",
    "CALLED": "the disorder",
    "IT": "the disorder",
    "SAME": "Hald",
    "OF": " of Hald",
    "GENE": "HLD1",
    "SYMBOL": "HLD1 ",
    "GENES": "HLD1 and HLD2",
    "WORD": "genes",
    "SORT": "forms",
    "CHROMOSOME": "5",
    "ARM": "long",
    "ORGAN": "lung",
    "STUFF": "enzyme",
    "FIGURE": "70",
    "FAMILIAL": "Familial cases",
    "MODE": "autosomal dominant",
    "NUMBER": "40",
    "PERCENT": "70 percent",
    "RATE": "1 in 40,000",
    "PLACE": "Japan",
    "NAME": "haldin",
    "DOES": "helps the muscles",
    "DO": "help the muscles",
    "EFFECT": "lead to a weak protein",
    "THING": "a protein of the skin",
    "ACTOR": "this enzyme",
    "FEATURES": "sore knees",
    "CLAUSE": "the knees grow",
    "HOW": "how the body heals",
    "AN": "a",
    "MOLECULE": "protein",
    "MOLECULES": "proteins",
    "KINDS": "skin ",
    "AGE": "childhood",
    "LEAD": "lead to",
    "CAUSE": "cause",
    "SEVERAL": "several",
    "RISK": "gout",
    "REPEAT": "CAG",
    "COUNT": "40",
    "AREA": "Japan",
    "TAIL": " of Asian descent",
    "SPOT": "northern Japan",
    "WHY": "the pain is mild",
    "FROM": "several genes",
    "ACT": "disrupt bone growth",
    "OUTCOME": "weak bones",
    "FORMS": "rare forms",
    "WHAT": "a lack of haldin",
    "FACTOR": "Age",
    "REGION": "chromosome 9",
    "EFFECTS": "leads to a weak protein",
}
"""What stands in a slot whose text is printed as it is."""

PART = re.compile(r"\\(.)|\{([A-Z]+)(\d*)\}|\{([a-z ]+)\}|(\([^()]*\))|(\[[^\]]*\] ?)")


def variants(
    pattern: str,
    told: Mapping[str, Mapping[str, str]],
    equal: Mapping[str, Sequence[str]],
) -> Iterator[str]:
    """Yield sentences in which each choice of a pattern is made once."""
    parts = list(_choices(pattern, told, equal))
    first = [choices[0] for choices in parts]
    yield _sentence(first)
    for place, choices in enumerate(parts):
        for choice in choices[1:]:
            yield _sentence([*first[:place], choice, *first[place + 1 :]])


def _choices(
    pattern: str,
    told: Mapping[str, Mapping[str, str]],
    equal: Mapping[str, Sequence[str]],
) -> Iterator[list[str]]:
    """Yield the choices of each part of a pattern, in their order."""
    end = 0
    for part in PART.finditer(pattern):
        yield [pattern[end : part.start()]]
        escaped, slot, _, words, group, option = part.groups()
        if escaped:
            yield [escaped]
        elif slot:
            yield list(told[slot]) if slot in told else [SAMPLES[slot]]
        elif words:
            yield list(equal[words])
        elif group:
            yield _written(group[1:-1], equal).split("|")
        else:
            yield _with_and_without(option, pattern[: part.start()])
        end = part.end()
    yield [pattern[end:]]


def _written(text: str, equal: Mapping[str, Sequence[str]]) -> str:
    """Return the inside of a group with its braces filled."""
    text = re.sub(r"\{([a-z ]+)\}", lambda words: equal[words[1]][0], text)
    text = re.sub(r"\{([A-Z]+)\d*\}", lambda slot: SAMPLES[slot[1]], text)
    return text.replace("\\", "")


def _with_and_without(option: str, before: str) -> list[str]:
    """Return what an option holds, and what stands where it is missing."""
    text = option.strip()[1:-1].replace("\\", "")
    blank = " " if option.endswith(" ") else ""
    return [text + blank, "" if before.endswith(" ") else blank]


def _sentence(parts: list[str]) -> str:
    sentence = "".join(parts)
    return sentence[:1].upper() + sentence[1:] + "."
