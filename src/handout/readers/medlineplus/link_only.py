"""Pages under copyright: their title and address, and nothing of their text."""

from handout.errors import HandoutWarning
from handout.model.condition import Condition
from handout.readers.limits import require_title
from handout.readers.medlineplus.addresses import PageAddress
from handout.readers.medlineplus.terms import OWNERS, source
from handout.readers.reading import Reading


def link_only(address: PageAddress, title: str, place: str) -> Reading:
    """Make a condition that only links to its page, and say why.

    Raises `Malformed` for a title without words, `TooLarge` for an endless one.
    """
    require_title(title, place)
    owner = OWNERS[address.kind]
    sentence = (
        f"this is a page of {owner.pages}: its text is under copyright and may only be "
        "linked, so the sheet holds its title and address alone."
    )
    condition = Condition(
        id=address.condition_id,
        title=title,
        language=address.language,
        source=source(address, {}),
    )
    return Reading((condition,), (HandoutWarning("link-only", place, sentence),))
