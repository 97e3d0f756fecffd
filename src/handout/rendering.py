"""compose -> backend -> audit -> `Rendered`, for one sheet and one format."""

import datetime
from importlib import import_module
from typing import Literal, Protocol

import msgspec

from handout import audit, compose
from handout.audit import Finding
from handout.compose import Composed, Level, Request
from handout.document import Document
from handout.errors import HandoutWarning
from handout.layout import Layout, Options
from handout.model import Clinic, Condition, Label, Overlay
from handout.plain.lexicon import Lexicon
from handout.resources import Resources
from handout.sources import SourceReading

FormatName = Literal["pdf", "docx", "html", "text"]


class Backend(Protocol):
    """What turns a document into the bytes of one format. It is pure."""

    def __call__(
        self,
        document: Document,
        layout: Layout,
        options: Options,
        resources: Resources,
    ) -> bytes:
        """Return the bytes; the same four values always give the same bytes."""
        ...


class Cautious(Protocol):
    """What tells the losses and doubts of a format. It is pure."""

    def __call__(
        self,
        document: Document,
        layout: Layout,
        options: Options,
        resources: Resources,
    ) -> tuple[HandoutWarning, ...]:
        """Return the warnings of what a backend makes of the same four values."""
        ...


class Format(msgspec.Struct, frozen=True, kw_only=True):
    """One format that handout writes; `prints` says that our fonts draw it.

    `cautions_module` tells the losses and doubts of a format that has any.
    """

    module: str
    cautions_module: str = ""
    media_type: str
    suffix: str
    prints: bool

    @property
    def backend(self) -> Backend:
        """The backend, imported when it is first wanted."""
        backend: Backend = import_module(self.module).render
        return backend

    @property
    def cautions(self) -> Cautious:
        """What tells its losses and doubts."""
        if not self.cautions_module:
            return _no_cautions
        cautions: Cautious = import_module(self.cautions_module).cautions
        return cautions


def _no_cautions(*_: object, **__: object) -> tuple[HandoutWarning, ...]:
    return ()


FORMATS: dict[FormatName, Format] = {
    "pdf": Format(
        module="handout.backends.pdf",
        media_type="application/pdf",
        suffix="pdf",
        prints=True,
    ),
    "docx": Format(
        module="handout.backends.docx",
        cautions_module="handout.backends.docx.cautions",
        media_type=(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        ),
        suffix="docx",
        prints=True,
    ),
    "html": Format(
        module="handout.backends.html",
        media_type="text/html; charset=utf-8",
        suffix="html",
        prints=False,
    ),
    "text": Format(
        module="handout.backends.text",
        media_type="text/plain; charset=utf-8",
        suffix="txt",
        prints=False,
    ),
}


class Rendered(msgspec.Struct, frozen=True, kw_only=True):
    """A finished file, still in memory, and what is known about it.

    `edition` is the full SHA-256. A file with findings of severity `error` is
    not to be handed over.
    """

    data: bytes
    media_type: str
    format: FormatName
    level: Level
    title: str
    language: str
    edition: str
    warnings: tuple[HandoutWarning, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings for which the file is held back."""
        return tuple(found for found in self.findings if found.severity == "error")


def render(  # noqa: PLR0913 - the whole order of one sheet, each word optional
    condition: Condition,
    *,
    reading: SourceReading | None = None,
    to: FormatName = "pdf",
    level: Level = "full",
    overlay: Overlay | None = None,
    clinic: Clinic | None = None,
    lexicon: Lexicon | None = None,
    label: Label | None = None,
    layout: Layout = Layout(),
    options: Options = Options(),
    language: str = "",
    without: tuple[str, ...] = (),
    printed: datetime.date | None = None,
    resources: Resources = Resources(),
) -> Rendered:
    """Render one sheet of a condition in one format, and audit it.

    `reading` is what the condition was read with: its overlay and pictures are
    used where no others are given. `lexicon` is that of `read_lexicon`, where a clinic
    has plain words of its own. `printed` is the day that stands on the sheet; without
    it, none does. Raises `HandoutError` where the sheet cannot be made as
    it was asked for.
    """
    if reading:
        overlay = overlay or reading.overlay_for(condition, language)
        resources = reading.resources.with_pictures(resources.pictures)
    request = Request(level=level, language=language, without=without, printed=printed)
    composed = compose.compose(
        condition, request, overlay=overlay, clinic=clinic, lexicon=lexicon
    )
    return finish(
        composed,
        to=to,
        level=level,
        label=label,
        layout=layout,
        options=options,
        resources=resources,
    )


def finish(  # noqa: PLR0913 - see render
    composed: Composed,
    *,
    to: FormatName,
    level: Level,
    label: Label | None = None,
    layout: Layout = Layout(),
    options: Options = Options(),
    resources: Resources = Resources(),
) -> Rendered:
    """Turn a composed document into a finished and audited file.

    Raises `MissingGlyph` before a printed format is laid out with a character
    that our fonts lack.
    """
    chosen = FORMATS[to]
    document = composed.document
    drawn = {picture.sha256: picture for picture in composed.pictures}
    resources = resources.with_pictures(drawn)
    if chosen.prints:
        compose.require_glyphs(document)
    if label:
        document = _labelled(document, label, prints=chosen.prints)
    crowded = compose.crowded_tables(document, layout) if chosen.prints else ()
    data = chosen.backend(document, layout, options, resources)
    cautions = chosen.cautions(document, layout, options, resources)
    return Rendered(
        data=data,
        media_type=chosen.media_type,
        format=to,
        level=level,
        title=document.title,
        language=document.language,
        edition=document.edition,
        warnings=(*composed.warnings, *crowded, *cautions),
        findings=audit.check(data),
    )


def _labelled(document: Document, label: Label, *, prints: bool) -> Document:
    if prints:
        compose.require_label_glyphs(label)
    return compose.lay_label(document, label)
