"""The patient's fields on one print: in memory for one call, never stored."""

from typing import Annotated

from msgspec import Meta

from handout.model.kinds import Struct

Short = Annotated[str, Meta(max_length=200)]


class Label(Struct, frozen=True):
    """What a nurse fills in. Its text never reaches a log or an error message."""

    name: Short = ""
    date: Short = ""
    prepared_by: Short = ""
    note: Annotated[str, Meta(max_length=2000)] = ""

    def __repr__(self) -> str:
        """Hide the fields, so that no trace prints them."""
        return "Label(...)"
