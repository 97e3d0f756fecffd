"""One tree of errors, and the warnings that travel beside a result.

    HandoutError            1  some inputs failed
    ├── UsageError          2  the call itself is wrong
    ├── ReadError           1  a source could not be read
    │   ├── UnknownFormat       (OverlayFound, ClinicFound: no condition)
    │   ├── Malformed
    │   └── TooLarge
    ├── NotAvailable        1  this language, or this sheet, is not to be had
    ├── MissingGlyph        1  no font of ours has this character
    ├── LibraryError        1  the library's file cannot be used as it is
    ├── FetchFailed         1  a published file could not be fetched
    ├── OutputError         1  a file could not be written
    ├── AuditFailed         3  a finished file broke an accessibility rule
    ├── NoMatch             4  no condition, or several, by that name or code
    │   └── SeveralMatch
    ├── TooHard             5  a text is harder to read than was asked for
    ├── MachineLacks        6  this machine lacks something
    └── Unforeseen          1  a defect of handout itself

Each message is one line: where, what was found, what was expected, what to do.
Exit codes are those of the command line. A `HandoutWarning` is a value, never
printed by the one who makes it.
"""

from typing import ClassVar, Literal

import msgspec


def one_line(words: str) -> str:
    """Fold white space, and blank what a terminal would obey instead of show."""
    shown = (letter if letter.isprintable() else " " for letter in words)
    return " ".join("".join(shown).split())


class HandoutError(Exception):
    """An error that handout explains to the person at the desk.

    `place` is a file, line or path inside the file; `problem` says what was
    found and what was expected; `remedy` says what to do.
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, problem: str, *, place: str = "", remedy: str = "") -> None:
        self.problem = problem
        self.place = place
        self.remedy = remedy
        super().__init__(str(self))

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place else ""
        return one_line(f"{where}{self.problem} {self.remedy}")

    def at(self, place: str) -> "HandoutError":
        """Return the same error told from `place`, for one who knows the file."""
        inner = f"{place}, {self.place}" if self.place else place
        return type(self)(self.problem, place=inner, remedy=self.remedy)


class UsageError(HandoutError):
    """The call contradicts itself or asks for something that there is not."""

    exit_code = 2


class ReadError(HandoutError):
    """A source could not be read."""


class UnknownFormat(ReadError):
    """The bytes are of no format that handout reads."""


class OverlayFound(UnknownFormat):
    """An overlay stands where a condition was expected."""


class ClinicFound(UnknownFormat):
    """A clinic file stands where a condition was expected."""


class Malformed(ReadError):
    """The bytes are of a known format, but break its rules."""


class TooLarge(ReadError):
    """The source exceeds a limit of size, depth or number."""


class NotAvailable(HandoutError):
    """The text asked for is not to be had, or has been withdrawn."""


class MissingGlyph(HandoutError):
    """No font of ours can draw a character of the document."""


class LibraryError(HandoutError):
    """The file of the library is foreign, damaged, newer or not to be written."""


class FetchFailed(HandoutError):
    """A published file could not be fetched; the files that were there still are."""


class OutputError(HandoutError):
    """A finished file could not be written."""


class AuditFailed(HandoutError):
    """A finished file broke an accessibility rule, so it was not written."""

    exit_code = 3


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """One of several conditions that may have been meant, in words to choose by.

    `why` says why it is among them.
    """

    id: str
    title: str
    language: str
    other_names: tuple[str, ...] = ()
    publisher: str = ""
    date: str = ""
    why: str = ""


class NoMatch(HandoutError):
    """No condition, or more than one, answers to a name, id or code.

    `choices` are those that may have been meant, the best first.
    """

    exit_code = 4

    def __init__(
        self,
        problem: str,
        *,
        place: str = "",
        remedy: str = "",
        choices: tuple[Choice, ...] = (),
    ) -> None:
        super().__init__(problem, place=place, remedy=remedy)
        self.choices = choices


class SeveralMatch(NoMatch):
    """Several conditions answer to what was asked, each as well as the others."""


class TooHard(HandoutError):
    """A text is harder to read than the grade that was asked for."""

    exit_code = 5


class MachineLacks(HandoutError):
    """This machine lacks a library or a file that handout needs."""

    exit_code = 6


class Unforeseen(HandoutError):
    """Something went wrong that handout does not know.

    Its message says where in the program, and nothing of what was in hand: that
    could be a patient's name.
    """

    @classmethod
    def of(cls, error: Exception) -> "Unforeseen":
        """Describe an exception by its kind and place alone."""
        frame = error.__traceback__
        while frame is not None and frame.tb_next is not None:
            frame = frame.tb_next
        code = frame.tb_frame.f_code.co_qualname if frame else "nowhere"
        line = frame.tb_lineno if frame else 0
        return cls(
            f"handout met an error that it does not know "
            f"({type(error).__name__} in {code}, line {line}).",
            remedy="Please report these words.",
        )


WarningKind = Literal[
    "alt-placeholder",
    "clinic-words-left-out",
    "code-without-condition",
    "comments",
    "control-characters",
    "crowded-table",
    "cut-off",
    "deep-list",
    "drawing",
    "drawing-without-twin",
    "edition-not-kept",
    "encoding",
    "equation",
    "few-words",
    "further-pages",
    "gone",
    "header-footer",
    "hidden-text",
    "language",
    "level-left-out",
    "lexicon",
    "library-in-turns",
    "link-left-out",
    "link-only",
    "list-lost",
    "long-alt",
    "long-paragraph",
    "long-title",
    "lost-letters",
    "mail-lost",
    "may-be-out-of-date",
    "mojibake",
    "mojibake-left",
    "name-repaired",
    "no-date",
    "no-end",
    "no-entry",
    "no-plain-text",
    "no-summary-heading",
    "no-text",
    "not-edited",
    "not-kept",
    "not-understood",
    "heading-blank",
    "old-source",
    "older-text",
    "overlay-of-another-condition",
    "patient-fields",
    "picture-in-heading",
    "picture-missing",
    "picture-without-alt",
    "placeholder",
    "points-at-screen",
    "reference-contrast",
    "reference-left-out",
    "reference-margins",
    "reference-too-small",
    "review-overdue",
    "run-together",
    "shortened",
    "title",
    "title-not-translated",
    "tracked-changes",
    "translation-taken",
    "twice",
    "unknown-heading",
    "unknown-pattern",
    "wide-table",
    "wording-unreviewed",
]
"""What a warning is about; `docs/sources.md` says what each means."""

Doubt = tuple[WarningKind, str]
"""The kind of a warning and its sentence, before its place is known."""


class HandoutWarning(msgspec.Struct, frozen=True):
    """One loss or doubt that arose while reading or composing.

    `kind` is a stable word for programs, `place` says where, `sentence` tells a
    person what happened.
    """

    kind: WarningKind
    place: str
    sentence: str

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place else ""
        return one_line(f"{where}{self.sentence}")
