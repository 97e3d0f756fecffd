"""Rules about a Word file as a whole: title, language, protection, version."""

from collections.abc import Iterator

from handout.audit.docx.names import DC, OFF, W, find
from handout.audit.docx.styles import LANGUAGES
from handout.audit.docx.view import WordFile
from handout.audit.rules import Fault
from handout.audit.words import is_file_name, is_language_tag
from handout.language_tags import base

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


def has_language(file: WordFile) -> Iterator[Fault]:
    """The document has a default language."""
    if not file.styles.languages:
        yield Fault("", "The document does not say which language it is in.")


def languages_known(file: WordFile) -> Iterator[Fault]:
    """Every language that is named has the form of a language tag."""
    found = "A language is named by something that is no tag."
    for tag in file.styles.languages:
        if not is_language_tag(tag):
            yield Fault("", found)
    for story, lang in file.elements(f"{W}lang"):
        tags = (lang.get(f"{W}{name}", "") for name in LANGUAGES)
        if not all(is_language_tag(tag) for tag in tags if tag):
            yield Fault(story.place(lang), found)


def languages_agree(file: WordFile) -> Iterator[Fault]:
    """The language in the properties is that of the text."""
    said = base(file.property(f"{DC}language"))
    known = {base(tag) for tag in file.styles.languages}
    if said and known and said not in known:
        yield Fault("", "The properties name another language than the styles.")


def open_to_readers(file: WordFile) -> Iterator[Fault]:
    """The document is not protected against changes."""
    protection = find(file.settings, "documentProtection")
    if protection is not None:
        enforced = protection.get(f"{W}enforcement", "0").lower()
        if enforced not in OFF:
            yield Fault("", "The document is protected against changes.")


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
