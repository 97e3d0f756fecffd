"""What stands around the text of a Word file, on every page: told, not read.

Its words are not repeated: a patient's name may stand there.
"""

from handout.readers.word.lines import words_in
from handout.readers.word.parsing import Element, name_of
from handout.readers.word.wordfile import WordFile

KINDS = ("header", "footer")
TOLD = "the words of the {} were left out."


def tell_margins(file: WordFile) -> None:
    """Warn of headers and footers that hold letters."""
    for kind in KINDS:
        parts = (one for one in file.main.relations.values() if one.kind == kind)
        found = (_words(file.package.xml(one.target)) for one in parts)
        if any(any(map(str.isalpha, words)) for words in found):
            file.losses.warn("header-footer", TOLD.format(kind))


def _words(root: Element | None) -> str:
    """Return the words of a part, a space between its paragraphs."""
    if root is None:
        return ""
    paragraphs = (one for one in root.iter() if name_of(one) == "p")
    return " ".join(" ".join(map(words_in, paragraphs)).split())
