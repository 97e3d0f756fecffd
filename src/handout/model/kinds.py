"""What all values of the model share: how they are made, and their small types."""

from typing import Annotated

import msgspec
from msgspec import Meta

END = r"$(?!\n)"
"""The end of a pattern; `$` alone lets a line break follow."""

Words = Annotated[str, Meta(min_length=1)]
ConditionId = Annotated[
    str,
    Meta(
        pattern=rf"^[a-z][a-z0-9]*(/[a-z0-9][a-z0-9.-]*)+{END}",
        description="namespace and slug, such as clinic/wound-care",
    ),
]
Language = Annotated[
    str,
    Meta(
        pattern=rf"^[A-Za-z]{{2,3}}(-[A-Za-z0-9]{{1,8}})*{END}",
        description="a language tag, such as es or en-US",
    ),
]


class Struct(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
):
    """What all parts of the model have in common."""
