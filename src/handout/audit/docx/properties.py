"""Rules about a Word file as a whole: title, protection, version."""

from collections.abc import Iterator

from handout.audit.docx.names import DC, OFF, Element, W, find
from handout.audit.docx.view import WordFile
from handout.audit.rules import Fault, Rule
from handout.audit.words import is_file_name

NEWEST_MODE = 15
"""The compatibility mode of Word 2013 and later: MS-DOCX 2.3."""


def has_title(file: WordFile) -> Iterator[Fault]:
    """The document has a title in its properties."""
    if not file.property(f"{DC}title"):
        yield Fault("", "The document has no title.")


def title_in_words(file: WordFile) -> Iterator[Fault]:
    """The title is not the name of a file."""
    if is_file_name(file.property(f"{DC}title")):
        yield Fault("", "The title is the name of a file.")


def open_to_readers(file: WordFile) -> Iterator[Fault]:
    """The document is not protected against changes."""
    protection = find(file.settings, "documentProtection")
    if protection is not None:
        enforced = protection.get(f"{W}enforcement", "0").lower()
        if enforced not in OFF:
            yield Fault("", "The document is protected against changes.")
    reserved = find(file.settings, "writeProtection")
    if reserved is not None and _has_password(reserved):
        yield Fault("", "Only who knows a password may change the document.")


def _has_password(protection: Element) -> bool:
    """Tell whether a lock has a key (ECMA-376 part 1, 17.15.1.93)."""
    return any(protection.get(f"{W}{name}") for name in ("hash", "hashValue"))


def made_for_current_word(file: WordFile) -> Iterator[Fault]:
    """The document does not ask Word to behave like an old Word."""
    modes = [
        setting.get(f"{W}val", "")
        for setting in (() if file.settings is None else file.settings.iter())
        if setting.get(f"{W}name") == "compatibilityMode"
    ]
    mode = modes[0] if modes else "12"
    if mode.isdecimal() and int(mode) < NEWEST_MODE:
        yield Fault("", "Word opens the document in compatibility mode.")


TITLE = "Choose File, Info, and write as title what the document is about."

RULES: tuple[Rule[WordFile], ...] = (
    Rule(
        id="docx-title",
        source="WCAG 2.4.2; Section 508 document title; Checker: missing title",
        remedy=TITLE,
        faults=has_title,
    ),
    Rule(
        id="docx-title-in-words",
        source="WCAG 2.4.2, failure F25",
        remedy=TITLE,
        faults=title_in_words,
    ),
    Rule(
        id="docx-open-to-readers",
        source="WCAG 4.1.2; Checker: document access is restricted",
        remedy="Choose Review, Restrict Editing, Stop Protection.",
        faults=open_to_readers,
    ),
    Rule(
        id="docx-current",
        source="MS-DOCX 2.3",
        remedy="Choose File, Info, Convert.",
        faults=made_for_current_word,
        severity="warning",
    ),
)
