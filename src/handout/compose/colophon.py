"""The quiet block at the end: where the words come from, and which edition."""

from collections.abc import Iterable, Iterator, Sequence

from handout.blocks import Colophon, FlowBlock, Heading, QRCode
from handout.language_tags import same_language
from handout.model import Condition
from handout.model.condition import Source
from handout.notes import with_notes_in_line
from handout.prose import Paragraph, Span, Text
from handout.wording import Wording, format_date

LONGEST_CODE = 300
"""Characters; a longer address needs more than 70 dots a side at error level M."""

CHANGED = "The source has changed since this sheet was written. It may be out of date."

SENTENCE_ENDS = (".", "。")

DATES = {
    "reviewed": "Page reviewed {date}.",
    "published": "Page published {date}.",
    "updated": "Page last updated {date}.",
    "captured": "Page read {date}.",
}


def colophon(
    condition: Condition,
    left_out: Iterable[str],
    words: Wording,
    *,
    is_stale: bool = False,
) -> Colophon:
    """Return source, dates, attribution, disclaimer, address and QR code.

    `is_stale` says that the source has changed since the sheet's words were written.
    """
    blocks = tuple(_blocks(condition, tuple(left_out), words))
    changed = (Paragraph(Text.of(words(CHANGED))),) if is_stale else ()
    return Colophon(
        heading=Heading(text=Text.of(words("Where this comes from")), level=2),
        blocks=(*changed, *blocks),
        code=_code(condition.source, words),
    )


def _blocks(
    condition: Condition, left_out: tuple[str, ...], words: Wording
) -> Iterator[FlowBlock]:
    sayings = (_origin(condition, words), _page(condition.source, words))
    if said := [saying for saying in sayings if saying]:
        yield Paragraph(_joined(said, words))
    own = same_language(condition.language, words.language)
    told = with_notes_in_line(condition.disclaimers) if own else ()
    limits = (*_left_out(left_out, words), *(told or _disclaimer(words)))
    yield from _run_on(limits, words)


def _left_out(names: tuple[str, ...], words: Wording) -> Iterator[FlowBlock]:
    """Name what the source has and the sheet has not."""
    if names:
        parts = words(", ").join(names)
        said = words("This sheet leaves out: {parts}.", parts=parts)
        yield Paragraph(Text.of(said))


def _page(source: Source, words: Wording) -> Text:
    """Name the page in words, for a reader without a camera."""
    if not source.address:
        return Text()
    link = Span(source.address, link=source.address)
    return Text.of(words("Read the source page:"), words.space, link)


def _run_on(prose: Iterable[FlowBlock], words: Wording) -> tuple[FlowBlock, ...]:
    """Set paragraphs that follow each other as one: small print needs little room."""
    done: list[FlowBlock] = []
    for block in prose:
        last = done[-1] if done else None
        if isinstance(block, Paragraph) and isinstance(last, Paragraph):
            done[-1] = Paragraph(_joined((last.text, block.text), words))
        else:
            done.append(block)
    return tuple(done)


def _joined(texts: Sequence[Text], words: Wording) -> Text:
    """Set texts one after another."""
    first, *others = texts
    return Text.of(first, *(part for text in others for part in (words.space, text)))


def _disclaimer(words: Wording) -> Iterator[FlowBlock]:
    """Yield our own disclaimer, for a source that has none in this language."""
    said = "This sheet does not take the place of talking with your doctor or nurse."
    yield Paragraph(Text.of(words(said)))


def _origin(condition: Condition, words: Wording) -> Text:
    """Say publisher, dates, attribution and licence in one paragraph."""
    source = condition.source
    facts = words.sentences(_facts(source, words))
    credits_told = (source.attribution, source.licence)
    if same_language(condition.language, words.language):
        own = (_sentence(credit, words("{sentence}.")) for credit in credits_told)
        return Text.of(words.sentences((facts, *own)))
    credit = " ".join(filter(None, (_sentence(told) for told in credits_told)))
    foreign = Span(f" {credit}", language=condition.language)
    return Text.of(facts, foreign if credit else "")


def _facts(source: Source, words: Wording) -> Iterator[str]:
    """Yield publisher and dates, each a sentence in our words."""
    if source.publisher:
        yield words("Facts: {publisher}.", publisher=source.publisher)
    for field, said in DATES.items():
        if date := getattr(source, field):
            yield words(said, date=format_date(date, words.language))


def _sentence(words: str, pattern: str = "{sentence}.") -> str:
    """Close a sentence that its author left open."""
    stripped = words.strip()
    is_closed = not stripped or stripped.endswith(SENTENCE_ENDS)
    return stripped if is_closed else pattern.format(sentence=stripped)


def _code(source: Source, words: Wording) -> QRCode | None:
    """Return the code, unless its dots would be too small for a camera."""
    if not source.address or len(source.address) > LONGEST_CODE:
        return None
    alt = words("QR code that opens {address}", address=source.address)
    return QRCode(address=source.address, alt=alt)
