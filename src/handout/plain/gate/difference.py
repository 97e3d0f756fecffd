"""One fact that stands in a sentence and not in its edit, or the other way round."""

import msgspec


class Difference(msgspec.Struct, frozen=True):
    """What an edit lost and what it added, of one kind: number, negation, who.

    Both are in the gate's own words, in the order of the text. Where only the
    order moved, the same words stand on both sides.
    """

    kind: str
    lost: tuple[str, ...]
    added: tuple[str, ...]
