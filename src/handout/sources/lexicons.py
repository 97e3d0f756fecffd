"""A clinic's own plain words, laid over those that travel with handout."""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from handout.errors import HandoutWarning, Malformed
from handout.plain.lexicon import Entry, Lexicon, faults, laid_over, read, shipped
from handout.sources.files import read_file

Entries = tuple[Entry, ...]


class LexiconReading(msgspec.Struct, frozen=True):
    """A clinic's entries, and what of them a person should look at."""

    entries: Entries = ()
    warnings: tuple[HandoutWarning, ...] = ()

    @property
    def lexicon(self) -> Lexicon:
        """Our lexicon with the clinic's entries laid over it."""
        ours = shipped()
        return Lexicon(laid_over(ours.entries, self.entries)) if self.entries else ours


def read_lexicon(paths: Iterable[str | Path]) -> LexiconReading:
    """Read lexicon files; of two entries for one term the last wins.

    Raises `ReadError` with the file, the line or the entry, and what to do.
    """
    entries: Entries = ()
    for path in map(Path, paths):
        entries = laid_over(entries, _read(path))
    return LexiconReading(entries, _doubts(entries))


def _read(path: Path) -> Entries:
    try:
        text = read_file(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Malformed(
            f"found letters that are not UTF-8, at byte {error.start}.",
            place=path.name,
            remedy="Save the file as UTF-8.",
        ) from error
    return read(text, path.name)


def _doubts(entries: Entries) -> tuple[HandoutWarning, ...]:
    """Tell what is doubtful in a clinic's entries, and in no other."""
    if not entries:
        return ()
    own = {entry.term for entry in entries}
    found = faults(laid_over(shipped().entries, entries))
    return tuple(
        HandoutWarning("lexicon", fault.term, fault.sentence)
        for fault in found
        if fault.term in own
    )
