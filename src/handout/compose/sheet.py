"""One sheet from top to bottom, at either level."""

import functools
from collections.abc import Iterator

from handout.blocks import Block, Callout, Heading, LabelRow, WriteIn
from handout.compose import brand, full, plain
from handout.compose.colophon import colophon
from handout.compose.directions import keep_whole
from handout.compose.doubts import doubts, unreviewed
from handout.compose.identity import identified, stamped
from handout.compose.language import sheet_language
from handout.compose.pieces import Piece, kept, left_out, printed
from handout.compose.plain_sheet import PlainSheet
from handout.compose.request import Composed, Request
from handout.compose.tongues import name_languages
from handout.document import Document, Footer, Part, Properties, SmallWords
from handout.errors import NotAvailable, UsageError
from handout.model import Clinic, Condition, Overlay
from handout.plain.lexicon import Lexicon
from handout.prose import Paragraph, Text, shows_address
from handout.wording import Wording

DRAFT = "Draft. Not yet reviewed by a clinician."
LEVEL_WORDS = {"full": "full text", "plain": "plain language"}
SHORT_TITLE = 60

Pieces = tuple[Piece, ...]


def compose(
    condition: Condition,
    request: Request,
    *,
    overlay: Overlay | None = None,
    clinic: Clinic | None = None,
    lexicon: Lexicon | None = None,
) -> Composed:
    """Return one sheet as a document, without the patient's label.

    `lexicon` holds a clinic's plain words; without it, ours are used.

    Raises `NotAvailable` where the sheet is withdrawn or has no text in the
    language asked for, and `UsageError` where the clinic's colour is too pale or
    the overlay is that of another condition.
    """
    if overlay:
        _require_fit(condition, overlay)
    if overlay and overlay.withdrawn:
        raise _withdrawn(condition, overlay)
    overlay = overlay if request.level == "plain" else None
    words = Wording.of(sheet_language(condition, overlay, request))
    given = (condition, overlay, words, frozenset(request.without))
    is_plain = request.level == "plain"
    told = PlainSheet.of(*given, lexicon) if is_plain else PlainSheet(*given)
    sheet = Sheet(told, request, clinic or Clinic())
    document = keep_whole(name_languages(stamped(sheet.document, words)))
    unspoken = brand.unspoken(clinic or Clinic(), words)
    return Composed(
        document=document,
        level=request.level,
        warnings=(*doubts(sheet.plain, request), *unspoken, *unreviewed(words)),
        pieces=sheet.own_pieces,
        pictures=sheet.plain.telling.pictures,
    )


def _require_fit(condition: Condition, overlay: Overlay) -> None:
    """Raise `UsageError` where the words were written for another condition."""
    if overlay.based_on.condition != condition.id:
        raise UsageError(
            f"found an overlay based on {overlay.based_on.condition!r}, "
            f"expected one based on {condition.id!r}."
        )


def _withdrawn(condition: Condition, overlay: Overlay) -> NotAvailable:
    withdrawn = overlay.withdrawn
    reason = withdrawn.reason if withdrawn else ""
    since = withdrawn.on if withdrawn else ""
    return NotAvailable(
        f"found a sheet that was withdrawn on {since}: {reason}.",
        place=condition.id,
        remedy="It cannot be printed. Ask who looks after the sheets.",
    )


class Sheet:
    """The parts of one sheet, each made from the same three things."""

    def __init__(self, told: PlainSheet, request: Request, clinic: Clinic) -> None:
        self.plain = told
        self.condition = told.condition
        self.words = told.words
        self.request = request
        self.clinic = brand.spoken(clinic, told.words)
        self.is_plain = request.level == "plain"

    @property
    def document(self) -> Document:
        """The whole document, not stamped yet."""
        words = self.words
        part = Part(
            id="handout",
            title=self.title,
            language=words.language,
            direction=words.direction,
            blocks=tuple(self.blocks()),
        )
        return Document(
            title=self.title,
            language=words.language,
            direction=words.direction,
            parts=(identified(part),),
            footer=self.footer,
            small_words=small_words(words, part),
            palette=brand.palette(self.clinic),
            properties=self.properties,
            printed=self.request.printed,
        )

    @property
    def title(self) -> str:
        """The title with the abbreviation that people use."""
        overlay, condition = self.plain.overlay, self.condition
        title = (overlay.title if overlay else "") or condition.title
        short = condition.abbreviation
        if not short or short in title:
            return title
        pattern = "{name} ({abbreviation})"
        return self.words(pattern, name=title, abbreviation=short)

    def blocks(self) -> Iterator[Block]:
        """Yield every block of the sheet from top to bottom."""
        yield from self.opening()
        body, closing = self.pieces
        without = self.request.without
        yield from printed(body, without)
        # A full sheet is the source's: the box stands there only with numbers.
        if self.is_plain or self.clinic.phones:
            signs = plain.warning_signs(self.plain) if self.is_plain else ()
            yield brand.call_box(self.clinic, signs, self.words)
        yield from printed(closing, without)
        unsaid = left_out((*body, *closing), without)
        if self.other_names and not self.prints_names:
            unsaid = (self.words("Other names"), *unsaid)
        stale = self.plain.stale_kinds
        yield colophon(self.condition, unsaid, self.words, is_stale=bool(stale))

    @functools.cached_property
    def pieces(self) -> tuple[Pieces, Pieces]:
        """What stands above and below "When should I call?"."""
        if self.is_plain:
            return plain.pieces(self.plain), plain.closing_pieces(self.plain)
        given = (self.condition, self.words)
        return full.pieces(*given), full.closing_pieces(*given)

    @property
    def own_pieces(self) -> Pieces:
        """The printed pieces that tell of the condition, warning signs among them."""
        body, _ = self.pieces
        name = self.words("When should I call?")
        signs = tuple(plain.own_signs(self.plain)) if self.is_plain else ()
        call = Piece(part="", name=name, blocks=signs, own=signs)
        found = (*kept(body, self.request.without), call)
        return tuple(piece for piece in found if piece.own)

    def opening(self) -> Iterator[Block]:
        """Yield what stands before the text."""
        words = self.words
        if strip := brand.strip(self.clinic, words):
            yield strip
        yield Heading(text=Text.of(self.title), level=1)
        if self.other_names and self.prints_names:
            said = words("Also called {names}", names=self.other_names)
            yield Paragraph(Text.of(said))
        labels = (words("For:"), words("Date:"), words("From:"))
        yield LabelRow(fields=tuple(WriteIn(label=label) for label in labels))
        if self.is_draft:
            yield Callout(kind="draft", blocks=(Paragraph(Text.of(words(DRAFT))),))

    @property
    def other_names(self) -> str:
        """The other names in one line, without the abbreviation of the title."""
        names = [
            name
            for name in self.condition.other_names
            if name != self.condition.abbreviation
        ]
        comma, semicolon = self.words(", "), self.words("; ")
        has_commas = any(comma.strip() in name for name in names)
        return (semicolon if has_commas else comma).join(names)

    @property
    def prints_names(self) -> bool:
        """Whether the other names are wanted, and in the sheet's language."""
        return self.plain.may_quote and "names" not in self.request.without

    @property
    def is_draft(self) -> bool:
        """Whether any passage of this sheet still awaits a clinician."""
        if self.is_plain:
            return not self.plain.is_reviewed
        review = self.condition.review
        return review is not None and review.state == "draft"

    @property
    def footer(self) -> Footer:
        """The foot of every page; the edition is added by the stamp."""
        words = self.words
        level = words(LEVEL_WORDS[self.request.level])
        short = self.condition.abbreviation or shortened(self.title)
        return Footer(
            words=f"{short} · {level}",
            page=words("Page {page} of {pages}"),
            notice=words(DRAFT) if self.is_draft else "",
        )

    @property
    def properties(self) -> Properties:
        """What the file says about itself to programs."""
        condition = self.condition
        return Properties(
            author=self.clinic.name or condition.source.publisher,
            subject=condition.title,
            keywords=(condition.title, *condition.other_names),
            source=condition.source.address,
            licence=condition.source.licence,
        )


def shortened(title: str) -> str:
    """Cut a long title at a word, for the foot of the page."""
    if len(title) <= SHORT_TITLE:
        return title
    return f"{title[:SHORT_TITLE].rsplit(' ', 1)[0]}…"


def small_words(words: Wording, part: Part) -> SmallWords:
    """Return our own small words that backends print around the content."""
    return SmallWords(
        picture=words("Picture"),
        page_footer=words("Page footer"),
        clinic=words("Clinic"),
        fill_in=words("Fill in"),
        notes=words("Notes") if part.notes else "",
        back=words("Back to the text") if part.notes else "",
        web_page=words("Web page: {host}") if _shows_address(part) else "",
    )


def _shows_address(part: Part) -> bool:
    """Tell whether a line of the part is nothing but a link that shows its address."""
    texts = (text for block in part.blocks for text in block.texts())
    return any(shows_address(text) for text in texts)
