"""What `handout render` makes: sheets, files, and what became of each source."""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from handout.audit import Finding
from handout.compose import Composed, Level
from handout.errors import HandoutError, HandoutWarning
from handout.readers import Refusal
from handout.rendering import FormatName
from handout.resources import Resources
from handout.sources import SourceReading


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """One file that was written."""

    path: Path
    format: FormatName
    level: Level
    language: str
    title: str
    edition: str
    findings: tuple[Finding, ...] = ()


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """One composed sheet on its way into files.

    `name` is that of its source, `slug` begins the names of its files, and `own`
    are the files that it was made of.
    """

    composed: Composed
    level: Level
    name: str
    slug: str
    resources: Resources
    own: tuple[Path, ...] = ()


class Outcome(msgspec.Struct, kw_only=True):
    """What became of one source, gathered while it is made.

    `refused` names the records that were skipped; `count` is that of all.
    """

    source: str
    made: list[Made] = msgspec.field(default_factory=list)
    warnings: dict[HandoutWarning, None] = msgspec.field(default_factory=dict)
    refused: list[Refusal] = msgspec.field(default_factory=list)
    count: int = 0
    errors: list[HandoutError] = msgspec.field(default_factory=list)

    def warn(self, warnings: Iterable[HandoutWarning]) -> None:
        """Keep warnings, each once."""
        self.warnings |= dict.fromkeys(warnings)

    def note(self, reading: SourceReading) -> None:
        """Keep what a reading tells beside its conditions."""
        self.warn(reading.warnings)
        self.refused += reading.refused
        self.count += len(reading.conditions) + len(reading.refused)
