"""The style rules of a page that say how text looks, as far as they are plain.

This is no browser: what is not understood is kept as a rule of unknown value, so
that nothing is said of the elements that it could concern.
"""

import re
from collections.abc import Iterator
from itertools import islice

import msgspec
from lxml.html import HtmlElement

LARGEST = 500_000
MOST_RULES = 5000

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
ADDRESS = re.compile(r"url\([^)]*\)")
COMBINATOR = re.compile(r"\s*([>+~])\s*|\s+")
COMPOUND = re.compile(r"([a-zA-Z][\w-]*|\*)?((?:[.#][\w-]+)*)(.*)", re.DOTALL)
PART = re.compile(r"([.#])([\w-]+)")

PROPERTIES = frozenset(
    {
        "background",
        "background-color",
        "background-image",
        "color",
        "display",
        "filter",
        "font-size",
        "mix-blend-mode",
        "opacity",
        "position",
        "visibility",
    }
)
"""The properties that decide which colour is seen on which."""

PASSING_STATES = (":hover", ":focus", ":active", ":visited", "::", ":before", ":after")
"""Parts of selectors that do not concern the text as it stands."""

OTHER_MEDIA = re.compile(r"print|speech|prefers-color-scheme|font-face|page|keyframes")


class Compound(msgspec.Struct, frozen=True):
    """One step of a selector: tag, id and classes; `joint` stands before it.

    `is_whole` is False where more is asked for, such as an attribute.
    """

    tag: str
    ids: tuple[str, ...]
    classes: frozenset[str]
    joint: str
    is_whole: bool

    def fits(self, element: HtmlElement) -> bool:
        """Tell whether an element can be meant."""
        if self.tag not in ("", "*", element.tag):
            return False
        if any(element.get("id") != name for name in self.ids):
            return False
        return self.classes.issubset(element.get("class", "").split())


class StyleRule(msgspec.Struct, frozen=True, kw_only=True):
    """A selector and what it sets; the higher weight wins."""

    compounds: tuple[Compound, ...]
    values: dict[str, str]
    weight: tuple[int, int, int, int]
    is_sure: bool

    @property
    def key(self) -> str:
        """What an element must have for the rule to concern it, or '*'."""
        last = self.compounds[-1]
        names = [f"#{name}" for name in last.ids]
        names += [f".{name}" for name in sorted(last.classes)]
        return next(iter(names), "") or last.tag or "*"

    def fits(self, element: HtmlElement) -> bool:
        """Tell whether an element can be meant; steps that are unclear fit all."""
        return self.compounds[-1].fits(element) and self._fits_above(element)

    def _fits_above(self, element: HtmlElement) -> bool:
        joint = self.compounds[-1].joint
        for compound in reversed(self.compounds[:-1]):
            if joint in {"+", "~"}:
                return True
            above = element.iterancestors()
            parents = islice(above, 1) if joint == ">" else above
            fitting = next(filter(compound.fits, parents), None)
            if fitting is None:
                return False
            element, joint = fitting, compound.joint
        return True


def read_rules(css: str) -> Iterator[StyleRule]:
    """Yield the rules of a style sheet that say how text looks."""
    plain = COMMENT.sub(" ", ADDRESS.sub("url()", css))[:LARGEST]
    for number, (selector, body, is_sure) in enumerate(_blocks(plain)):
        values = read_values(body)
        if not values or number > MOST_RULES:
            continue
        for one in selector.split(","):
            rule = _rule(one.strip(), values, number, is_sure=is_sure)
            if rule:
                yield rule


def read_values(body: str) -> dict[str, str]:
    """Return the declarations of a rule or a style attribute that matter here."""
    pairs = (part.partition(":") for part in body.split(";"))
    named = {name.strip().lower(): value.strip().lower() for name, _, value in pairs}
    return {name: value for name, value in named.items() if name in PROPERTIES}


def _blocks(css: str) -> Iterator[tuple[str, str, bool]]:
    """Yield selector and body of each rule, those inside `@media` as not sure."""
    conditions: list[bool | None] = []
    pieces = re.split(r"([{}])", css)
    head = ""
    for piece, brace in zip(pieces[::2], [*pieces[1::2], ""], strict=False):
        if brace == "{":
            head = piece.rpartition(";")[2].strip()
            if head.startswith("@"):
                conditions.append(None if OTHER_MEDIA.search(head) else False)
                head = ""
        elif brace == "}" and head:
            if None not in conditions:
                yield head, piece, not conditions
            head = ""
        elif brace == "}" and conditions:
            conditions.pop()


def _rule(
    selector: str, values: dict[str, str], number: int, *, is_sure: bool
) -> StyleRule | None:
    if not selector or any(state in selector for state in PASSING_STATES):
        return None
    compounds = tuple(_compounds(selector))
    ids = sum(len(compound.ids) for compound in compounds)
    classes = sum(len(compound.classes) for compound in compounds)
    tags = sum(compound.tag not in {"", "*"} for compound in compounds)
    is_clear = all(c.is_whole and c.joint in {" ", ">"} for c in compounds)
    return StyleRule(
        compounds=compounds,
        values=values,
        weight=(ids, classes, tags, number),
        is_sure=is_sure and is_clear,
    )


def _compounds(selector: str) -> Iterator[Compound]:
    joint = " "
    pieces = COMBINATOR.split(selector)
    for text, following in zip(pieces[::2], [*pieces[1::2], None], strict=True):
        found = COMPOUND.fullmatch(text)
        tag, parts, rest = found.groups() if found else ("", "", text)
        named = PART.findall(parts or "")
        yield Compound(
            tag=(tag or "").lower(),
            ids=tuple(name for sign, name in named if sign == "#"),
            classes=frozenset(name for sign, name in named if sign == "."),
            joint=joint,
            is_whole=not rest,
        )
        joint = following or " "
