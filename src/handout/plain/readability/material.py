"""What is measured: the text of one sheet, without its headings and small print."""

from typing import Literal

import msgspec

Level = Literal["", "full", "plain"]


class Block(msgspec.Struct, frozen=True):
    """A paragraph, or an item of a list."""

    text: str
    is_item: bool = False


class Section(msgspec.Struct, frozen=True):
    """The blocks under one heading; the heading itself is never counted.

    `is_core` says that they are the main message, or what the reader is to do.
    """

    name: str
    blocks: tuple[Block, ...]
    is_core: bool = False


class Makeup(msgspec.Struct, frozen=True, kw_only=True):
    """What a sheet has beside its text, as far as the checklists ask for it.

    `actions` says that it tells what to do, `steps` that it does so in a list,
    `captions` counts pictures that have one.
    """

    main_points: bool = False
    headings: int = 0
    pictures: int = 0
    captions: int = 0
    tables: int = 0
    actions: bool = False
    steps: bool = False
    room_to_write: bool = False


class Material(msgspec.Struct, frozen=True, kw_only=True):
    """One sheet as the report looks at it.

    `explained` are words and phrases that the sheet explains beside its text, and
    `names` what is called so and is not to be explained: genes, the condition's
    abbreviation. `makeup` is None where only text is known, and `level` is then empty.
    """

    title: str
    sections: tuple[Section, ...]
    language: str = "en"
    explained: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    makeup: Makeup | None = None
    level: Level = ""
