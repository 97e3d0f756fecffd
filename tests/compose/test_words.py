"""Every fixed word that composing may ask for is in the catalogue, and no other."""

import ast
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from babel.messages import pofile

import handout
from handout.compose import colophon, facts, headings, lists, request, sheet
from handout.model.additions import Question
from handout.model.condition import InheritancePattern, Relation, SectionKind
from handout.plain.telling import part_of
from handout.plain.telling.subjects import LEAVES_OUT
from handout.resources import folder

TABLES: list[dict[Any, str]] = [
    colophon.DATES,
    facts.COUNTED,
    facts.RANGED,
    facts.UNCOUNTED,
    headings.SECTION_HEADINGS,
    headings.QUESTION_HEADINGS,
    headings.PATTERN_WORDS,
    lists.RELATED_HEADINGS,
    request.PARTS,
    sheet.LEVEL_WORDS,
    LEAVES_OUT,
]

COUNTED = {"newborns", "children", "women", "men"}
"""Who may be counted; a source says it, so no line of ours does."""


def calls(tree: ast.AST) -> Iterator[str]:
    """Yield the string that stands first in each call of `words(...)`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and _is_words(node.func):
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value


def _is_words(function: ast.expr) -> bool:
    """Tell `words` and `self.words` from any other function."""
    name = getattr(function, "attr", getattr(function, "id", ""))
    return name == "words"


def trees(room: str = "") -> Iterator[ast.AST]:
    """Parse every module of the package, or of one room in it."""
    for path in sorted((Path(handout.__file__).parent / room).rglob("*.py")):
        yield ast.parse(path.read_text(encoding="utf-8"))


def constants(tree: ast.AST) -> Iterator[str]:
    """Yield every string of a module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def catalogue() -> set[str]:
    """Return the fixed words."""
    with (folder("templates") / "locale" / "handout.pot").open("rb") as file:
        return {str(message.id) for message in pofile.read_po(file) if message.id}


def test_words_that_are_asked_for_are_in_the_catalogue() -> None:
    """A missing one would be a crash on somebody's sheet."""
    asked = {words for tree in trees() for words in calls(tree)}
    assert asked
    assert asked - catalogue() == set()


@pytest.mark.parametrize("table", TABLES)
def test_words_of_a_table_are_in_the_catalogue(table: dict[Any, str]) -> None:
    """Words that are looked up before they are asked for."""
    assert set(table.values()) - catalogue() == set()


@pytest.mark.parametrize(
    ("table", "choices"),
    [
        (headings.SECTION_HEADINGS, SectionKind),
        (headings.QUESTION_HEADINGS, Question),
        (headings.PART_OF_QUESTION, Question),
        (headings.PATTERN_WORDS, InheritancePattern),
    ],
)
def test_a_table_has_every_choice_of_the_model(
    table: dict[Any, str], choices: object
) -> None:
    """Whatever a file may say, there are words for it."""
    assert list(table) == list(typing.get_args(choices))


@pytest.mark.parametrize("question", headings.PART_OF_QUESTION)
def test_the_part_of_a_question_is_a_section_that_answers_it(
    question: Question,
) -> None:
    """What leaves the source's words out leaves the written ones out, too."""
    kind = headings.PART_OF_QUESTION[question]
    assert part_of(kind) == question


def test_every_relation_of_a_code_has_a_word() -> None:
    """But for the exact one, which needs none."""
    assert set(typing.get_args(Relation)) - catalogue() == {"exact"}


def test_words_of_the_catalogue_are_asked_for() -> None:
    """A word that nobody asks for is translated and reviewed for nothing."""
    asking = (*trees("compose"), *trees("model"), *trees("plain"))
    told = {words for tree in asking for words in constants(tree)}
    assert catalogue() - told == COUNTED
