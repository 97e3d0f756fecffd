"""What is printed from the library is kept there, so that it prints again.

Only the sheet as it was composed is kept: no label, no day of printing. Where the
library can only be read, nothing is kept, and the sheet is printed all the same.
"""

import datetime
from collections.abc import Callable
from pathlib import Path

from handout.compose import Composed
from handout.document import Document, format_edition
from handout.errors import HandoutError, HandoutWarning, NoMatch
from handout.library import Kept, Library
from handout.model import Condition
from handout.resources import Resources
from handout.sources.editions import edition_of


class Keeper:
    """Keeps the sheets of one call, and takes kept ones again."""

    def __init__(self, library: Path | None) -> None:
        self._library = library

    def take(self, source: str) -> Kept:
        """Take a kept edition, as it was composed.

        Raises `NoMatch` where there is none, `NotAvailable` where it was withdrawn.
        """
        with Library.open(self._library, read_only=True) as shelf:
            return shelf.get(edition=edition_of(source))

    def require_allowed(self, document: Document) -> None:
        """Raise `NotAvailable` where the edition of a document was withdrawn."""
        self._is_kept(document)

    def keep(
        self,
        composed: Composed,
        undated: Callable[[], Document],
        *,
        condition: Condition,
        level: str,
        resources: Resources,
    ) -> tuple[HandoutWarning, ...]:
        """Keep a sheet that was printed; return a warning where that is not possible.

        `undated` composes it without the day of printing, where it is not kept yet.
        """
        try:
            if not self._is_kept(composed.document):
                drawn = {picture.sha256: picture for picture in composed.pictures}
                self._keep(
                    undated(), condition.id, level, resources.with_pictures(drawn)
                )
        except HandoutError as error:
            edition = format_edition(composed.document.edition)
            sentence = (
                "the sheet was printed but not kept, so that it cannot be printed "
                f"again by its edition: {error}"
            )
            return (HandoutWarning("edition-not-kept", edition, sentence),)
        return ()

    def _keep(
        self, document: Document, condition: str, level: str, resources: Resources
    ) -> None:
        with Library.open(self._library) as shelf:
            if shelf.is_writable:
                shelf.keep(
                    document,
                    condition=condition,
                    level=level,
                    pictures=resources.pictures,
                    now=datetime.datetime.now(datetime.UTC),
                )

    def _is_kept(self, document: Document) -> bool:
        with Library.open(self._library, read_only=True) as shelf:
            try:
                shelf.get(edition=document.edition)
            except NoMatch:
                return False
            return True
