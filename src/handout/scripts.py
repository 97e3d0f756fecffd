"""Which script a text is in, and whether its language can be written so.

Only languages are judged whose scripts are listed here, so that a rare language
is never taken for a mistake. Latin letters are at home everywhere, because names
and medicines are written with them in every language.
"""

import re
from collections.abc import Iterator, Mapping

from handout.language_tags import base

RANGES: Mapping[str, str] = {
    "Greek": "\u0370-\u03ff\u1f00-\u1fff",
    "Cyrillic": "\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f",
    "Armenian": "\u0530-\u058f",
    "Hebrew": "\u0590-\u05ff\ufb1d-\ufb4f",
    "Arabic": "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc",
    "Devanagari": "\u0900-\u097f",
    "Bengali": "\u0980-\u09ff",
    "Gurmukhi": "\u0a00-\u0a7f",
    "Gujarati": "\u0a80-\u0aff",
    "Tamil": "\u0b80-\u0bff",
    "Telugu": "\u0c00-\u0c7f",
    "Thai": "\u0e00-\u0e7f",
    "Lao": "\u0e80-\u0eff",
    "Burmese": "\u1000-\u109f",
    "Georgian": "\u10a0-\u10ff",
    "Hangul": "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af",
    "Ethiopic": "\u1200-\u139f",
    "Khmer": "\u1780-\u17ff",
    "kana": "\u3041-\u3096\u30a1-\u30fa\u31f0-\u31ff",
    "Han": "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0002ffff",
}
"""The letters of scripts, as ranges of code points (Unicode 15 Blocks)."""

LEAST = {"Greek": 3}
"""How many letters in a row make a word; single Greek ones are signs of medicine."""

LEAST_OF_OTHERS = 2

WORDS = {
    script: re.compile(f"[{letters}]{{{LEAST.get(script, LEAST_OF_OTHERS)},}}")
    for script, letters in RANGES.items()
}
PHRASES = {
    script: re.compile(f"{word.pattern}(?:[^\\w\\n]+[{RANGES[script]}]+)*")
    for script, word in WORDS.items()
}
"""Words of one script in a row, with what stands between them."""

ANY_WORD = re.compile(f"[{''.join(RANGES.values())}]{{2}}")

LANGUAGES: Mapping[str, str] = {
    "Greek": "el",
    "Cyrillic": "ru",
    "Armenian": "hy",
    "Hebrew": "he",
    "Arabic": "ar",
    "Devanagari": "hi",
    "Bengali": "bn",
    "Gurmukhi": "pa",
    "Gujarati": "gu",
    "Tamil": "ta",
    "Telugu": "te",
    "Thai": "th",
    "Lao": "lo",
    "Burmese": "my",
    "Georgian": "ka",
    "Hangul": "ko",
    "Ethiopic": "am",
    "Khmer": "km",
    "kana": "ja",
    "Han": "zh",
}
"""The language that a word in a script is most often in: a voice that can read it."""

TELLING: Mapping[str, tuple[tuple[str, str], ...]] = {
    "Cyrillic": (
        ("be", "ў"),
        ("mk", "ѓќѕ"),
        ("sr", "ђћљњџј"),
        ("kk", "әғқұһ"),
        ("ky", "өүң"),
        ("uk", "іїєґ"),
    ),
    "Arabic": (("ur", "ٹڈڑے"), ("fa", "پچژگ")),
}
"""Letters that the usual language of a script has not, from the rarest on."""

LATIN = """
    af ca ceb cs cy da de en es et eu fi fil fr ga gl ht hmn hr hu id ig is it lt lv
    ms mt nb nl nn no pl pt ro sk sl so sq sv sw tl tr vi yo zu
""".split()  # noqa: SIM905 - as a list it would be fifty lines

SCRIPTS: Mapping[str, frozenset[str]] = {
    **{language: frozenset() for language in LATIN},
    **{
        language: frozenset({"Cyrillic"}) for language in ("be", "bg", "mk", "ru", "uk")
    },
    **{language: frozenset({"Arabic"}) for language in ("ar", "fa", "ps", "ur")},
    **{language: frozenset({"Devanagari"}) for language in ("hi", "mr", "ne")},
    "am": frozenset({"Ethiopic"}),
    "bn": frozenset({"Bengali"}),
    "el": frozenset({"Greek"}),
    "gu": frozenset({"Gujarati"}),
    "he": frozenset({"Hebrew"}),
    "hy": frozenset({"Armenian"}),
    "ja": frozenset({"Han", "kana"}),
    "ka": frozenset({"Georgian"}),
    "km": frozenset({"Khmer"}),
    "ko": frozenset({"Hangul", "Han"}),
    "lo": frozenset({"Lao"}),
    "my": frozenset({"Burmese"}),
    "ta": frozenset({"Tamil"}),
    "te": frozenset({"Telugu"}),
    "th": frozenset({"Thai"}),
    "ti": frozenset({"Ethiopic"}),
    "yi": frozenset({"Hebrew"}),
    "zh": frozenset({"Han"}),
}
"""The scripts beside Latin that a language is written in."""


def foreign_script(text: str, language: str) -> str:
    """Name the first script in a text that its language is not written in, or ''.

    A tag that names a script itself (`sr-Latn`) and unknown languages are let be.
    """
    if not ANY_WORD.search(text):
        return ""
    own = SCRIPTS.get(base(language))
    if own is None or any(len(part) == len("Latn") for part in language.split("-")[1:]):
        return ""
    found = (
        script for script in WORDS if script not in own and WORDS[script].search(text)
    )
    return next(found, "")


def in_languages(text: str, language: str) -> Iterator[tuple[str, str]]:
    """Part a text where its script changes: words, and their language where it is told.

    Words in a script that the language of the text is not written in get the
    language that is most often written so; all others get none.
    """
    script = foreign_script(text, language)
    if not script:
        yield text, ""
        return
    place = 0
    for found in PHRASES[script].finditer(text):
        yield from in_languages(text[place : found.start()], language)
        yield found[0], _language(found[0], script)
        place = found.end()
    yield from in_languages(text[place:], language)


def _language(words: str, script: str) -> str:
    """Return the language that words in a script are most likely in."""
    letters = set(words.lower())
    told = (
        language
        for language, telling in TELLING.get(script, ())
        if letters & set(telling)
    )
    return next(told, LANGUAGES[script])
