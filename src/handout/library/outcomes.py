"""What an import did, and to what: frozen values."""

import msgspec

from handout.dates import PartialDate


class Named(msgspec.Struct, frozen=True, kw_only=True):
    """A condition by the words that a person knows it by."""

    id: str
    language: str
    title: str


class Changed(msgspec.Struct, frozen=True, kw_only=True):
    """A condition whose text is another than before; both states by their hash."""

    id: str
    language: str
    title: str
    was: str
    now: str


class Stale(msgspec.Struct, frozen=True, kw_only=True):
    """A clinic's plain text whose source changed after it was written.

    `id` is that of the condition, `language` that of the overlay; `sections` are
    the kinds of section that changed.
    """

    id: str
    language: str
    title: str
    sections: tuple[str, ...]


class Older(msgspec.Struct, frozen=True, kw_only=True):
    """A condition whose source is dated before the text on the shelf, which was kept.

    `date` is that of the source in `file`, `kept` that of the text on the shelf.
    """

    id: str
    language: str
    title: str
    file: str
    date: PartialDate
    kept: PartialDate


class Changes(msgspec.Struct, frozen=True, kw_only=True):
    """What one import did.

    `twice` are conditions that it told more than once: the first was kept.
    `older` are those that the shelf has in a newer text already, which was kept.
    `overlays` counts the overlays that are new or changed. `stale` are those whose
    source does not say any more what it said.
    """

    new: tuple[Named, ...] = ()
    changed: tuple[Changed, ...] = ()
    unchanged: int = 0
    gone: tuple[Named, ...] = ()
    twice: tuple[Named, ...] = ()
    older: tuple[Older, ...] = ()
    overlays: int = 0
    stale: tuple[Stale, ...] = ()
