"""The finished sheet by its questions, each beside the sections it answers from."""

import re
from collections.abc import Iterator

import msgspec

from handout.blocks import Callout, Glossary, Heading
from handout.document import Document
from handout.model import Condition
from handout.prose import Figure, List, Paragraph, Prose, Table
from handout.wording import Wording
from plain_checker.wording import NOTICES, explained_by, is_explanation

KINDS: dict[str, tuple[str, ...]] = {
    "What is it?": ("description",),
    "What are the signs?": ("signs",),
    "How does it affect the body?": ("effects",),
    "How common is it?": ("frequency",),
    "What causes it?": ("causes", "risk"),
    "Can it run in families?": ("inheritance",),
    "How is it found?": ("diagnosis",),
    "How is it treated?": ("treatment",),
    "What can I do?": ("prevention", "self-care"),
}
"""The questions of the sheet, and the kinds of section that they are answered from."""

SENTENCE_END = re.compile(r"[.!?][\"')\]”]*\s+(?=[\"'(“]?[A-Z0-9])")
NO_END = re.compile(
    r"(?:^|[\s(])(?:e\.g|i\.e|vs|etc|Dr|Mr|Mrs|Ms|approx|al|No|St|U\.S|[A-HJ-WZ])[.]$"
)


class Section(msgspec.Struct, frozen=True):
    """One question: what the source says, and what the sheet prints.

    `printed` holds sentences; explanations of words and captions of drawings are
    apart, as they have another source. `bent` are explanations that the lexicon does
    not have so.
    """

    question: str
    source: tuple[str, ...]
    printed: tuple[str, ...]
    explanations: tuple[str, ...] = ()
    bent: tuple[str, ...] = ()
    drawn: tuple[str, ...] = ()
    everything: tuple[str, ...] = ()
    """All that is printed, explanations and all."""


class Sheet(msgspec.Struct, frozen=True):
    """A finished sheet: its sections, the words to know, and all that it prints."""

    sections: tuple[Section, ...]
    words: tuple[str, ...]
    text: str

    @property
    def explained(self) -> str:
        """All explanations of the sheet on one line, in small letters."""
        every = [words for one in self.sections for words in one.explanations]
        return " ".join((*every, *self.words)).lower()


def read(condition: Condition, document: Document) -> Sheet:
    """Return a sheet as it is printed, with the source of each section."""
    blocks = [block for part in document.parts for block in part.blocks]
    questions = questions_of(document)
    sections: dict[str, list[object]] = {}
    question = ""
    for block in blocks:
        if isinstance(block, Heading | Callout | Glossary):
            heading = block.text.plain if isinstance(block, Heading) else ""
            question = questions.get(heading, "")
        elif question:
            sections.setdefault(question, []).append(block)
    known = [block for block in blocks if isinstance(block, Glossary)]
    notices = frozenset(map(Wording.of(document.language), NOTICES))
    return Sheet(
        tuple(_section(condition, *found, notices) for found in sections.items()),
        tuple(entry.word.plain for block in known for entry in block.entries),
        "\n".join(text.plain for block in blocks for text in block.texts()),
    )


def questions_of(document: Document) -> dict[str, str]:
    """Return the questions in English, by their headings in a sheet's language."""
    wording = Wording.of(document.language)
    return {wording(question): question for question in KINDS}


def _section(
    condition: Condition,
    question: str,
    blocks: list[object],
    notices: frozenset[str],
) -> Section:
    kinds = KINDS[question]
    source = [
        line
        for section in condition.sections
        if section.kind in kinds
        for line in _lines(section.prose)
    ]
    lines = (line for line in _lines(blocks) if line not in notices)
    printed = [words for line in lines for words in sentences(line)]
    said = [words for line in source for words in sentences(line)]
    own = {explained_by(_begun(words)) for words in said} | {""}
    own |= {explained_by(words) for words in said}
    bent = {
        words
        for words in printed
        if not is_explanation(words) and explained_by(words) not in own
    }
    return Section(
        question,
        tuple(said),
        tuple(w for w in printed if not is_explanation(w) and w not in bent),
        tuple(filter(is_explanation, printed)),
        tuple(words for words in printed if words in bent),
        tuple(
            f"{block.alt} {block.caption.plain if block.caption else ''}"
            for block in blocks
            if isinstance(block, Figure)
        ),
        tuple(printed),
    )


def _begun(words: str) -> str:
    """Return a sentence without the word that sets it against its second half."""
    return re.sub(r"^(?:Although|While|However,) ", "", words)


def _lines(blocks: Prose | list[object]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.text.plain
        elif isinstance(block, List):
            for item in block.items:
                yield from (f"• {line}" for line in _lines(item) if line.strip())
        elif isinstance(block, Table):
            yield from (cell.plain for row in block.rows for cell in row)


def sentences(line: str) -> Iterator[str]:
    """Yield the sentences of a paragraph.

    An abbreviation ends none, unless an explanation of a word comes behind it.
    """
    start = 0
    for end in SENTENCE_END.finditer(line):
        is_open = NO_END.search(line[start : end.end()].rstrip())
        if not is_open or explained_by(line[end.end() :]):
            yield line[start : end.end()].strip()
            start = end.end()
    if line[start:].strip():
        yield line[start:].strip()
