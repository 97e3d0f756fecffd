"""Where people can learn more: the few links of a source that are for them.

A plain sheet has no room for twenty links, and those for researchers help nobody who
reads it. What is not chosen stands in the full sheet.
"""

import re
from collections.abc import Iterable, Iterator

import msgspec
from msgspec.structs import replace

from handout.blocks import Block, Heading
from handout.model import Condition
from handout.model.condition import Link, LinkGroup
from handout.prose import Span, Text, bullets
from handout.wording import Wording

MOST = 4

FOR_PROFESSIONALS = re.compile(
    r"professional|researcher|clinician|gene ?review|\bomim\b|pubmed|scientific article"
    r"|testing registry|genetic testing information|catalog of genes",
    re.IGNORECASE,
)
FOR_PEOPLE = re.compile(
    r"people|patient|famil(?:y|ies)\b|support|advocacy|information center"
    r"|organization|foundation|association|alliance|society|club",
    re.IGNORECASE,
)
"""What the heading or the words of a link say about those whom it is for."""


class Found(msgspec.Struct, frozen=True):
    """A link and the heading that it stands under."""

    link: Link
    heading: str

    @property
    def words(self) -> str:
        """What tells whom the link is for."""
        return f"{self.heading} {self.link.text}"

    @property
    def is_for_people(self) -> bool:
        """Whether it says that it is for people who have the condition."""
        return FOR_PEOPLE.search(self.words) is not None

    @property
    def is_useful(self) -> bool:
        """Whether it leads somewhere, and not to what only professionals read.

        A name without an address helps where it is that of a group for people.
        """
        if FOR_PROFESSIONALS.search(self.words) or self.link.text.endswith(":"):
            return False
        return bool(self.link.address) or self.is_for_people


def for_people(condition: Condition) -> tuple[Link, ...]:
    """Return at most four links, those first that say that they are for people."""
    useful = [found for found in _found(condition.resources) if found.is_useful]
    useful.sort(key=lambda found: not found.is_for_people)
    return tuple(_named(found, condition) for found in useful[:MOST])


def has_more(condition: Condition) -> bool:
    """Tell whether the source has links that are not among the chosen."""
    return len(for_people(condition)) < sum(1 for _ in _found(condition.resources))


def learn_more(condition: Condition, words: Wording) -> Iterator[Block]:
    """Yield the chosen links as one short list."""
    if links := for_people(condition):
        yield Heading(text=Text.of(words("Where can I learn more?")), level=2)
        yield bullets(Text.of(Span(link.text, link=link.address)) for link in links)


def _found(groups: Iterable[LinkGroup]) -> Iterator[Found]:
    for group in groups:
        for link in group.links:
            yield Found(link, group.heading)


def _named(found: Found, condition: Condition) -> Link:
    """Name a page that is called like the condition by those who made it."""
    is_title = found.link.text.lower() == condition.title.lower()
    is_named = is_title and found.heading
    return replace(found.link, text=found.heading) if is_named else found.link
