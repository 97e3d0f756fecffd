"""Rules about the languages of a Word file."""

from collections.abc import Iterator

from handout.audit.docx.formatting import Look
from handout.audit.docx.names import DC, W
from handout.audit.docx.styles import LANGUAGES
from handout.audit.docx.view import Paragraph, WordFile
from handout.audit.rules import Fault, Rule
from handout.audit.tongues import other_language
from handout.audit.words import is_language_tag
from handout.language_tags import base
from handout.scripts import ANY_WORD, foreign_script

LANGUAGE = "Select it, and choose Review, Language, Set Proofing Language."


def has_language(file: WordFile) -> Iterator[Fault]:
    """The document has a default language."""
    if not file.styles.languages:
        yield Fault("", "The document does not say which language it is in.")


def known(file: WordFile) -> Iterator[Fault]:
    """Every language that is named has the form of a language tag."""
    found = "A language is named by something that is no tag."
    for tag in file.styles.languages:
        if not is_language_tag(tag):
            yield Fault("", found)
    for story, lang in file.elements(f"{W}lang"):
        tags = (lang.get(f"{W}{name}", "") for name in LANGUAGES)
        if not all(is_language_tag(tag) for tag in tags if tag):
            yield story.fault(lang, found)


def agree(file: WordFile) -> Iterator[Fault]:
    """The language in the properties is that of the text."""
    said = base(file.property(f"{DC}language"))
    named = {base(tag) for tag in file.styles.languages}
    if said and named and said not in named:
        yield Fault("", "The properties name another language than the styles.")


def of_parts(file: WordFile) -> Iterator[Fault]:
    """Words in another language are marked with it."""
    for paragraph in file.paragraphs:
        if ANY_WORD.search(paragraph.words):
            yield from _foreign_letters(paragraph)
        else:
            yield from _foreign_words(paragraph)


def _foreign_letters(paragraph: Paragraph) -> Iterator[Fault]:
    """Find letters that none of the languages in force is written with.

    Which of the three is in force depends on the letters (17.3.2.20), so a text
    is wrong only where none of them fits.
    """
    for run in paragraph.runs:
        tags = _tags(run.look)
        scripts = [foreign_script(run.words, tag) for tag in tags]
        if scripts and all(scripts):
            found = f"Words in {scripts[0]} letters are not marked with a language."
            yield paragraph.fault(found)


def _foreign_words(paragraph: Paragraph) -> Iterator[Fault]:
    """Find a text whose small words are those of another language than it names."""
    tags = {run.look.value("lang") for run in paragraph.runs}
    tag = tags.pop() if len(tags) == 1 else ""
    other = other_language(paragraph.words, tag) if tag else ""
    if other:
        found = f"The words are marked as {base(tag)} and seem to be {other}."
        yield paragraph.fault(found)


def _tags(look: Look) -> list[str]:
    return [tag for name in LANGUAGES if (tag := look.value("lang", name))]


RULES: tuple[Rule[WordFile], ...] = (
    Rule(
        id="docx-language",
        source="WCAG 3.1.1; ECMA-376 17.3.2.20",
        remedy=LANGUAGE,
        faults=has_language,
    ),
    Rule(
        id="docx-language-tags",
        source="WCAG 3.1.1, 3.1.2; BCP 47",
        remedy=LANGUAGE,
        faults=known,
    ),
    Rule(
        id="docx-language-agrees",
        source="WCAG 3.1.1; ISO 15836 language",
        remedy=LANGUAGE,
        faults=agree,
        severity="warning",
    ),
    Rule(
        id="docx-language-of-parts",
        source="WCAG 3.1.2; Section 508 language",
        remedy=LANGUAGE,
        faults=of_parts,
        severity="warning",
    ),
)
