"""The brand that prints: name, telephones, logo and colour."""

from typing import Annotated

from msgspec import Meta

from handout.model.kinds import END, Language, Struct, Words
from handout.prose import Figure, require_safe_address

Colour = Annotated[
    str,
    Meta(pattern=rf"^#[0-9a-fA-F]{{6}}{END}", description="six hexadecimal digits"),
]


class Phone(Struct, frozen=True):
    """A number to call and when somebody answers."""

    number: Words
    label: str = ""
    hours: str = ""


class Clinic(Struct, frozen=True):
    """What a clinic puts on every sheet.

    `emergency`, `interpreter` and `teletype` are whole sentences in the sheet's
    language; empty ones are filled with our wording or left out. The first
    phone stands in the strip at the top. `lexicon` is a file with the clinic's own
    plain words, beside the clinic file.
    """

    name: str = ""
    phones: tuple[Phone, ...] = ()
    address: str = ""
    website: str = ""
    logo: Figure | None = None
    colour: Colour | None = None
    language: Language = "en"
    emergency: str = ""
    interpreter: str = ""
    teletype: str = ""
    lexicon: str = ""

    def __post_init__(self) -> None:
        """Refuse a website that no sheet may link to."""
        require_safe_address(self.website)
