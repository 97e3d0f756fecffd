"""What `handout render` was asked for, as one value."""

import datetime
import os
from pathlib import Path

import msgspec
import platformdirs

from handout import sources
from handout.compose import Level, Request
from handout.compose.brand import require_readable
from handout.errors import UsageError
from handout.layout import Layout, Options
from handout.model import Label
from handout.plain.lexicon import Lexicon
from handout.rendering import FormatName
from handout.sources.files import is_file_name
from handout.sources.lexicons import LexiconReading
from handout.sources.reading import ClinicReading

LEVELS: tuple[Level, ...] = ("full", "plain")
DEFAULT_FORMATS: tuple[FormatName, ...] = ("pdf", "docx")


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """One call of `handout render`.

    Empty `levels` mean both, as far as there is text for them. `only` names the
    one condition that is wanted of a source that holds many. `inputs` are files
    that were read for the call beside sources and overlays. `library` says where the
    library lies, None for the usual place.
    """

    sources: tuple[str, ...]
    folder: Path
    only: str = ""
    levels: tuple[Level, ...] = ()
    formats: tuple[FormatName, ...] = DEFAULT_FORMATS
    layout: Layout = Layout()
    options: Options = Options()
    clinic: ClinicReading
    lexicon: Lexicon | None = None
    overlays: tuple[Path, ...] = ()
    inputs: tuple[Path, ...] = ()
    label: Label | None = None
    library: Path | None = None
    language: str = ""
    without: tuple[str, ...] = ()
    printed: datetime.date
    strict: bool = False

    @property
    def kept(self) -> tuple[Path, ...]:
        """Every file that this call is made from, and so must not overwrite."""
        files = (Path(source) for source in self.sources if is_file_name(source))
        return (*files, *self.overlays, *self.inputs)


def find_clinic(named: Path | None) -> ClinicReading:
    """Read the clinic file: the one named, `HANDOUT_CLINIC`, or the configured one.

    Without any, the sheet carries no brand. Raises `ReadError`, and `UsageError`
    where its colour is too pale to read.
    """
    configured = Path(platformdirs.user_config_dir("handout")) / "clinic.yaml"
    from_environment = os.environ.get("HANDOUT_CLINIC")
    if named or from_environment:
        return _read_clinic(named or Path(from_environment or ""))
    return _read_clinic(configured) if configured.is_file() else ClinicReading()


def _read_clinic(path: Path) -> ClinicReading:
    reading = sources.read_clinic(path)
    try:
        require_readable(reading.clinic)
    except UsageError as error:
        raise error.at(path.name) from error
    return reading


def find_lexicon(clinic: ClinicReading, named: tuple[Path, ...]) -> LexiconReading:
    """Read the plain words of the clinic file, then those that are named.

    Raises `ReadError`.
    """
    own = (clinic.lexicon,) if clinic.lexicon else ()
    return sources.read_lexicon((*own, *named))


def find_parts(words: str) -> tuple[str, ...]:
    """Read the parts to leave out, parted by commas.

    Raises `UsageError` where one is none that can be left out.
    """
    parts = tuple(part.strip() for part in words.split(",") if part.strip())
    return Request(without=parts).without


def find_date(given: str | None, today: datetime.date) -> datetime.date:
    """Return the day to print: `--date`, then `SOURCE_DATE_EPOCH`, then today."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given:
        return _date(given)
    return _date_of_epoch(epoch) if epoch else today


def today() -> datetime.date:
    """Return the day where this machine stands."""
    return datetime.datetime.now().astimezone().date()


def _date(given: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(given)
    except ValueError as error:
        raise UsageError(
            f"found the date {given!r}, expected one such as 2026-03-31."
        ) from error


def _date_of_epoch(seconds: str) -> datetime.date:
    try:
        return datetime.datetime.fromtimestamp(int(seconds), datetime.UTC).date()
    except (ValueError, OverflowError, OSError) as error:
        raise UsageError(
            f"found {seconds!r}, expected seconds since 1970 such as 1772496000.",
            place="SOURCE_DATE_EPOCH",
        ) from error
