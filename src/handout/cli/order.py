"""What `handout render` was asked for, as one value."""

import datetime
import os
from pathlib import Path

import msgspec
import platformdirs

from handout import sources
from handout.compose import Level
from handout.errors import UsageError
from handout.layout import Layout, Options
from handout.model import Label
from handout.rendering import FormatName
from handout.sources.reading import ClinicReading

LEVELS: tuple[Level, ...] = ("full", "plain")
DEFAULT_FORMATS: tuple[FormatName, ...] = ("pdf", "docx")


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """One call of `handout render`.

    Empty `levels` mean both, as far as there is text for them.
    """

    sources: tuple[str, ...]
    folder: Path
    levels: tuple[Level, ...] = ()
    formats: tuple[FormatName, ...] = DEFAULT_FORMATS
    layout: Layout = Layout()
    options: Options = Options()
    clinic: ClinicReading
    overlays: tuple[Path, ...] = ()
    label: Label | None = None
    language: str = ""
    without: tuple[str, ...] = ()
    printed: datetime.date
    strict: bool = False


def find_clinic(named: Path | None) -> ClinicReading:
    """Read the clinic file: the one named, `HANDOUT_CLINIC`, or the configured one.

    Without any, the sheet carries no brand.
    """
    configured = Path(platformdirs.user_config_dir("handout")) / "clinic.yaml"
    from_environment = os.environ.get("HANDOUT_CLINIC")
    if named or from_environment:
        return sources.read_clinic(named or Path(from_environment or ""))
    return sources.read_clinic(configured) if configured.is_file() else ClinicReading()


def find_date(given: str | None, today: datetime.date) -> datetime.date:
    """Return the day to print: `--date`, then `SOURCE_DATE_EPOCH`, then today."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        if given:
            return datetime.date.fromisoformat(given)
        if epoch:
            utc = datetime.UTC
            return datetime.datetime.fromtimestamp(int(epoch), utc).date()
    except (ValueError, OverflowError, OSError) as error:
        raise UsageError(
            f"found the date {given or epoch!r}, expected one such as 2026-03-31."
        ) from error
    return today
