"""What an edit leaves behind, for the person who reviews it."""

import msgspec


class Edit(msgspec.Struct, frozen=True):
    """One edit: the name of its rule, the words before and the sentences after."""

    rule: str
    before: str
    after: tuple[str, ...]
