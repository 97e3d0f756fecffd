"""The language of a sheet: that of the text there is, never a mixture."""

from handout.compose.request import Request
from handout.errors import NotAvailable
from handout.language_tags import same_language
from handout.model import Condition, Overlay


def sheet_language(
    condition: Condition, overlay: Overlay | None, request: Request
) -> str:
    """Return the language to print in.

    A plain sheet speaks its overlay's language, else the source's. Raises
    `NotAvailable` with the languages there are where another was asked for.
    """
    there_is = overlay.language if overlay else condition.language
    wanted = request.language or there_is
    if same_language(wanted, there_is):
        return there_is
    others = (f"{found.language} as {found.id}" for found in condition.translations)
    raise NotAvailable(
        f"found text in {', '.join((there_is, *others))}, "
        f"expected text in {wanted!r} at the {request.level} level.",
        place=condition.id,
        remedy="Choose a language that there is, or add an overlay in that language.",
    )
