"""Faults planted in finished sheets, one at a time: what the checker must find.

A fault is made in the printed document, as if the sheet had been written so.
"""

import random
import re
from collections.abc import Iterator

from msgspec.structs import replace

from handout.blocks import Block, Callout, Glossary, Heading
from handout.document import Document
from handout.model import Condition
from handout.prose import List, Paragraph, Prose, paragraph
from plain.mutations import BENDS, Bend, dropped, exchanged
from plain_checker.fields import Finding
from plain_checker.finished import findings
from plain_checker.sheets import questions_of, sentences
from plain_checker.wording import explained_by


def sentence_left_out(text: str) -> Iterator[str]:
    """Yield the text without one sentence at a time."""
    every = list(sentences(text))
    for place, sentence in enumerate(every):
        if len(every) > 1 and not explained_by(sentence):
            yield " ".join((*every[:place], *every[place + 1 :]))


def sentence_added(text: str) -> Iterator[str]:
    """Yield the text with a sentence that the source does not have."""
    yield f"{text} It is not dangerous."
    yield f"{text} A healthy diet helps most people."


def name_exchanged(text: str) -> Iterator[str]:
    """Yield the text with a name inside a sentence exchanged for another."""
    for found in re.finditer(r"(?<=[a-z] )[A-Z][a-z]{3,}\b", text):
        yield f"{text[: found.start()]}Merrow{text[found.end() :]}"


def item_left_out(text: str) -> Iterator[str]:
    """Yield the text without one thing of a row at a time."""
    for found in re.finditer(r", [a-z][a-z ]+(?=, )", text):
        yield text[: found.start()] + text[found.end() :]


def brackets_left_out(text: str) -> Iterator[str]:
    """Yield the text without one bracket of several words or a figure at a time."""
    for found in re.finditer(r" \((?:[^()]+ [^()]+ [^()]+|[^()]*\d[^()]*)\)", text):
        yield text[: found.start()] + text[found.end() :]


PLANTED: dict[str, Bend] = BENDS | {
    "some to most": exchanged("some|most, Some|Most, many|few"),
    "parent to child": exchanged(
        "parent|child, parents|children, baby|adult, babies|adults, mother|daughter"
    ),
    "cause to link": exchanged(
        "cause|are linked to, causes|is linked to, caused by|linked to, "
        "leads to|is linked to, lead to|are linked to"
    ),
    "age changed": exchanged(
        "childhood|old age, the baby stage|the teen years, birth|age 10, "
        "early childhood|late childhood, months|years, age|month"
    ),
    "unit exchanged": exchanged("percent|people, years|weeks, million|thousand"),
    "denied": exchanged("is|is not, are|are not, can|cannot, has|has no, have|have no"),
    "comparative dropped": dropped("more less most least better worse higher lower"),
    "about dropped": dropped("about nearly almost fewer least"),
    "name exchanged": name_exchanged,
    "item left out": item_left_out,
    "brackets left out": brackets_left_out,
    "sentence left out": sentence_left_out,
    "sentence added": sentence_added,
}
"""All kinds of faults; those of the gate's tests among them."""

CAN_HIDE = frozenset(("sentence left out",))
"""Kinds that are no fault in a section of which a part may be left out."""


def faults(document: Document, kind: str, chance: random.Random) -> Iterator[Document]:
    """Yield the document with one fault of a kind in a place taken by chance."""
    places = list(_places(document, kind))
    chance.shuffle(places)
    for part, place, changed in places:
        blocks = document.parts[part].blocks
        bent = replace(
            document.parts[part],
            blocks=(*blocks[:place], changed, *blocks[place + 1 :]),
        )
        parts = document.parts
        yield replace(document, parts=(*parts[:part], bent, *parts[part + 1 :]))


def _places(document: Document, kind: str) -> Iterator[tuple[int, int, Block]]:
    questions = questions_of(document)
    for number, part in enumerate(document.parts):
        question = ""
        for place, block in enumerate(part.blocks):
            if isinstance(block, Heading | Callout | Glossary):
                heading = block.text.plain if isinstance(block, Heading) else ""
                question = questions.get(heading, "")
            elif question and not _may_hide(kind, question):
                for changed in _bent(block, kind):
                    yield number, place, changed


def _may_hide(kind: str, question: str) -> bool:
    return kind in CAN_HIDE and question == "What causes it?"


def _bent(block: Block, kind: str) -> Iterator[Block]:
    if isinstance(block, Paragraph):
        text = block.text.plain
        yield from (paragraph(one) for one in PLANTED[kind](text) if one != text)
    elif isinstance(block, List):
        for place, item in enumerate(block.items):
            for changed in PLANTED[kind](item.plain):
                bent = Prose.of(paragraph(changed))
                items = (*block.items[:place], bent, *block.items[place + 1 :])
                yield List(items, block.ordered)


def newly_found(
    condition: Condition, document: Document, known: frozenset[Finding]
) -> tuple[Finding, ...]:
    """Return what the checker finds beyond what it found before the fault."""
    return tuple(one for one in findings(condition, document) if one not in known)
