"""Rules about languages: that of the file, those of its parts, and abbreviations."""

from collections.abc import Iterator

from handout.audit.pdf.elements import Element
from handout.audit.pdf.view import PdfFile, Run, page_place
from handout.audit.rules import Fault, Rule
from handout.audit.tongues import other_language
from handout.audit.words import is_language_tag
from handout.language_tags import base
from handout.scripts import foreign_script

NAME_LANGUAGE = "Set the language of the document in the source."
NAME_PARTS = "Mark words in another language with that language in the source."


def has_language(file: PdfFile) -> Iterator[Fault]:
    """The file says which language it is in."""
    if not file.language:
        yield Fault("", "The file does not say which language it is in.")
    elif not is_language_tag(file.language):
        yield Fault("", "What stands as the language is not a language tag.")


def languages_known(file: PdfFile) -> Iterator[Fault]:
    """Every language that a part of the file names is a language tag."""
    for element in file.elements:
        if element.language is not None and not is_language_tag(element.language):
            yield Fault(element.place, "What stands as the language is no tag of one.")
    for run in file.runs:
        if run.language and not is_language_tag(run.language):
            yield Fault(page_place(run.page), "What stands as the language is no tag.")


def parts_in_their_language(file: PdfFile) -> Iterator[Fault]:
    """Words in a script that the language in force does not use name their own."""
    owners = {item.key: element for element in file.elements for item in element.items}
    for text, run in _connected(file.runs):
        owner = owners.get(run.key) if run.key else None
        if owner and owner.words:
            continue  # Read out is what stands in for the run: see below.
        language = run.language or (owner.spoken_language if owner else file.language)
        script = "" if run.is_artifact else foreign_script(text, language)
        if script:
            place = owner.place if owner else page_place(run.page)
            yield _foreign(place, script, language)
    for element in file.elements:
        script = foreign_script(element.words, element.spoken_language)
        if script:
            yield _foreign(element.place, script, element.spoken_language)


def _foreign(place: str, script: str, language: str) -> Fault:
    found = f"Words in {script} letters are marked as language {base(language)}."
    return Fault(place, found)


def _connected(runs: tuple[Run, ...]) -> Iterator[tuple[str, Run]]:
    """Join what is shown one after the other under one mark and language."""
    words: list[str] = []
    first: Run | None = None
    for run in runs:
        if first and (run.key, run.language) != (first.key, first.language):
            yield "".join(words), first
            words, first = [], None
        first = first or run
        words.append(run.text)
    if first:
        yield "".join(words), first


def texts_in_their_language(file: PdfFile) -> Iterator[Fault]:
    """Longer texts are in the language that is named for them."""
    for element in file.of_kind("P", "LBody", "TD", "BlockQuote", "Note"):
        other = other_language(_own_text(element), element.spoken_language)
        if other:
            marked = base(element.spoken_language)
            found = f"The text is marked as {marked} and seems to be {other}."
            yield Fault(element.place, found)


def _own_text(element: Element) -> str:
    """Return what is said in the language of an element itself."""
    said: list[str] = []
    waiting = [element]
    while waiting:
        part = waiting.pop()
        if part.spoken_language != element.spoken_language:
            continue
        if part.words:
            said.append(part.words)
        else:
            said += (item.mark.text for item in part.items if item.mark)
            waiting += reversed(part.children)
    return " ".join(said)


def abbreviations_spelled_out(file: PdfFile) -> Iterator[Fault]:
    """No abbreviation is spelled out as nothing."""
    for element in file.elements:
        if element.expansion == "":
            yield Fault(element.place, "An abbreviation is spelled out as nothing.")


RULES: tuple[Rule[PdfFile], ...] = (
    Rule(
        id="pdf-language",
        source="ISO 14289-1 7.2; Matterhorn 11; WCAG 3.1.1",
        remedy=NAME_LANGUAGE,
        faults=has_language,
    ),
    Rule(
        id="pdf-language-tags",
        source="ISO 14289-1 7.2; ISO 32000-1 14.9.2; BCP 47; WCAG 3.1.2",
        remedy=NAME_PARTS,
        faults=languages_known,
    ),
    Rule(
        id="pdf-language-of-parts",
        source="ISO 14289-1 7.2; Matterhorn 11-007; WCAG 3.1.2",
        remedy=NAME_PARTS,
        faults=parts_in_their_language,
    ),
    Rule(
        id="pdf-language-of-texts",
        source="ISO 14289-1 7.2; Matterhorn 11-006, 11-007; WCAG 3.1.1, 3.1.2",
        remedy=NAME_PARTS,
        faults=texts_in_their_language,
        severity="warning",
    ),
    Rule(
        id="pdf-abbreviations",
        source="ISO 32000-1 14.9.5; WCAG 3.1.4",
        remedy="Write what the abbreviation means, or take the empty words out.",
        faults=abbreviations_spelled_out,
    ),
)
