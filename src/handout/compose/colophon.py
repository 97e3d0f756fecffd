"""The quiet block at the end: where the words come from, and which edition."""

from collections.abc import Iterable, Iterator

from handout.document import Colophon, FlowBlock, Heading, QRCode
from handout.model import Condition
from handout.model.condition import Source
from handout.prose import Paragraph, Span, Text
from handout.wording import Wording, format_date

DATES = {
    "reviewed": "Page reviewed {date}.",
    "published": "Page published {date}.",
    "updated": "Page last updated {date}.",
    "captured": "Page read {date}.",
}


def colophon(condition: Condition, left_out: Iterable[str], words: Wording) -> Colophon:
    """Return source, dates, attribution, disclaimer, address and QR code."""
    return Colophon(
        heading=Heading(text=Text.of(words("Where this comes from")), level=2),
        blocks=tuple(_blocks(condition, tuple(left_out), words)),
        code=_code(condition.source, words),
    )


def _blocks(
    condition: Condition, left_out: tuple[str, ...], words: Wording
) -> Iterator[FlowBlock]:
    source = condition.source
    if facts := _facts(source, words):
        yield Paragraph(Text.of(facts))
    if source.address:
        link = Span(source.address, link=source.address)
        yield Paragraph(Text.of(words("Read the source page:"), " ", link))
    if left_out:
        parts = ", ".join(left_out)
        said = words("This sheet leaves out: {parts}.", parts=parts)
        yield Paragraph(Text.of(said))
    yield from condition.disclaimers or _disclaimer(words)


def _disclaimer(words: Wording) -> Iterator[FlowBlock]:
    """Yield our own disclaimer, for a source that has none."""
    said = "This sheet does not take the place of talking with your doctor or nurse."
    yield Paragraph(Text.of(words(said)))


def _facts(source: Source, words: Wording) -> str:
    """Say publisher, dates, attribution and licence in one paragraph."""
    dates = (
        words(said, date=format_date(date, words.language))
        for field, said in DATES.items()
        if (date := getattr(source, field))
    )
    publisher = source.publisher
    sentences = (
        words("Facts: {publisher}.", publisher=publisher) if publisher else "",
        *dates,
        _sentence(source.attribution),
        _sentence(source.licence),
    )
    return " ".join(sentence for sentence in sentences if sentence)


def _sentence(words: str) -> str:
    stripped = words.strip()
    return stripped if not stripped or stripped.endswith(".") else f"{stripped}."


def _code(source: Source, words: Wording) -> QRCode | None:
    if not source.address:
        return None
    alt = words("QR code that opens {address}", address=source.address)
    return QRCode(address=source.address, alt=alt)
