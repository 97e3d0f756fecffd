"""What goes into the library and what comes out of it: frozen values."""

import datetime
from collections.abc import Mapping
from typing import Literal

import msgspec

from handout.dates import PartialDate
from handout.document import Document
from handout.library.codes.lookup import KnownCode
from handout.library.names.hits import Reason
from handout.model import Condition, Overlay
from handout.model.condition import Code, Relation
from handout.resources import Picture, Resources

LinkReason = Literal["translation", "name", "code", "address"]
"""Why two conditions are told to be about one thing."""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One condition on its way to the shelf, with what belongs to it.

    `condition` is None where only overlays are shelved. `pictures` are those that
    its figures name by hash. `file` is the name of the file that it came from;
    a path is cut to its last part, since no machine's folders are kept.
    """

    condition: Condition | None = None
    overlays: tuple[Overlay, ...] = ()
    pictures: Mapping[str, Picture] = msgspec.field(default_factory=dict)
    file: str = ""


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """One state of a condition's text and when it was seen."""

    sha256: str
    first_seen: datetime.datetime
    last_seen: datetime.datetime


class ShelvedOverlay(msgspec.Struct, frozen=True, kw_only=True):
    """A clinic's overlay as the library holds it, and the state of its review.

    `stale` are the kinds of section that changed since its words were written.
    """

    overlay: Overlay
    file: str
    first_seen: datetime.datetime
    stale: tuple[str, ...] = ()


class Linked(msgspec.Struct, frozen=True, kw_only=True):
    """Another condition about the same thing, and why it is told to be so."""

    id: str
    language: str
    title: str
    publisher: str
    date: PartialDate | None
    reasons: tuple[LinkReason, ...]


class EditionNote(msgspec.Struct, frozen=True, kw_only=True):
    """An edition that was kept. `withdrawn` says why it may not be printed."""

    edition: str
    condition: str
    level: str
    language: str
    title: str
    kept: datetime.datetime
    withdrawn: str = ""


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """One condition in the list of all.

    `plain` are the languages of its overlays; `state` is that of the least reviewed
    of them, "" where there is none; `due` is the first day on which one has to be
    read again.
    """

    id: str
    language: str
    title: str
    publisher: str
    date: PartialDate | None
    first_seen: datetime.datetime
    plain: tuple[str, ...] = ()
    state: Literal["", "draft", "reviewed"] = ""
    due: PartialDate | None = None
    stale: bool = False
    withdrawn: bool = False
    gone: datetime.datetime | None = None


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """All that the library knows of one condition.

    `versions` begins with the state of today. `codes` are those of its source and of
    mapping files. `languages` are those in which a
    sheet can be had, by the text, its overlays or its translations.
    """

    condition: Condition
    file: str
    versions: tuple[Version, ...]
    codes: tuple[KnownCode, ...]
    overlays: tuple[ShelvedOverlay, ...]
    editions: tuple[EditionNote, ...]
    links: tuple[Linked, ...]
    languages: tuple[str, ...]
    gone: datetime.datetime | None = None


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """A condition taken from the shelf, with all that a sheet of it needs."""

    condition: Condition
    overlays: tuple[Overlay, ...] = ()
    resources: Resources = Resources()
    file: str = ""
    gone: datetime.datetime | None = None


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """An edition taken from the shelf: the composed document and its pictures."""

    note: EditionNote
    document: Document
    resources: Resources = Resources()


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """A condition that a search found, and by which of its names, and why."""

    id: str
    language: str
    title: str
    other_names: tuple[str, ...]
    publisher: str
    date: PartialDate | None
    name: str
    reason: Reason
    score: float


class FoundByCode(msgspec.Struct, frozen=True, kw_only=True):
    """A condition that a code leads to, and how the two stand to each other."""

    id: str
    language: str
    title: str
    publisher: str
    date: PartialDate | None
    system: str
    code: str
    relation: Relation
    reason: str


class FoundByCodes(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to a code. `nearest` is the nearest parent that is known, or ""."""

    asked: Code
    matches: tuple[FoundByCode, ...]
    nearest: str = ""

    @property
    def only(self) -> FoundByCode | None:
        """The one that may be opened without asking: the only exact one."""
        exact = [match for match in self.matches if match.relation == "exact"]
        return exact[0] if len(exact) == 1 else None


class ImportNote(msgspec.Struct, frozen=True, kw_only=True):
    """One file that was imported, when, and what it did."""

    at: datetime.datetime
    file: str
    new: int
    changed: int
    unchanged: int


class MappingNote(msgspec.Struct, frozen=True, kw_only=True):
    """A clinic's own file of codes: its name, how many codes it tells, and since when.

    `at` is None where a library of an older handout does not know it.
    """

    file: str
    codes: int
    at: datetime.datetime | None = None


class Fault(msgspec.Struct, frozen=True):
    """Something in the library that is not as it was written."""

    place: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.place}: {self.sentence}"
