"""Marked-content sequences (ISO 32000-1 14.6): what is tagged, what is artifact."""

from collections.abc import Container

import msgspec

from handout.audit.pdf.elements import Key, Mark
from handout.audit.pdf.view import PageContent

Owner = tuple[int, int]

DEEPEST_SEQUENCE = 1000


class Sequence(msgspec.Struct, frozen=True, kw_only=True):
    """One open sequence; what is around it is already counted in.

    `key` names the content item that it belongs to. `is_muted` says that its
    words are replaced by an actual text.
    """

    key: Key | None = None
    is_artifact: bool = False
    is_pagination: bool = False
    language: str = ""
    is_muted: bool = False


OUTSIDE = Sequence()


class MarkedContent:
    """The sequences of one page, and the content items that they make.

    `owner` is the page or form whose MCIDs are being read, and `known` holds
    the keys that the parent tree names.
    """

    def __init__(self, page: int, owner: Owner, known: Container[Key]) -> None:
        self.page = page
        self.owner = owner
        self._known = known
        self._open: list[Sequence] = []
        self._words: dict[Key, list[str]] = {}
        self._empty: set[Key] = set()
        self._repeated: set[Key] = set()
        self._unlisted: set[Key] = set()
        self._untagged_text = 0
        self._untagged_graphics = 0
        self._artifacts_inside = 0
        self._tags_inside = 0
        self._is_balanced = True

    @property
    def now(self) -> Sequence:
        """The innermost open sequence."""
        return self._open[-1] if self._open else OUTSIDE

    def begin(
        self,
        tag: str,
        number: int | None = None,
        *,
        kind: str = "",
        language: str = "",
        actual: str | None = None,
    ) -> None:
        """Open a sequence, as `BMC` and `BDC` do; `kind` is that of an artifact."""
        around = self.now
        if len(self._open) >= DEEPEST_SEQUENCE:
            self._is_balanced = False
            return
        is_artifact = tag == "Artifact"
        key = around.key if number is None else (self.owner, number)
        self._artifacts_inside += is_artifact and key is not None
        self._tags_inside += number is not None and around.is_artifact
        if number is not None and key is not None:
            self._enter(key)
        if actual is not None and key is not None and not around.is_muted:
            self._words.setdefault(key, []).append(actual)
        self._open.append(
            Sequence(
                key=key,
                is_artifact=is_artifact or around.is_artifact,
                is_pagination=kind == "Pagination" or around.is_pagination,
                language=language or around.language,
                is_muted=actual is not None or around.is_muted,
            )
        )

    def _enter(self, key: Key) -> None:
        if key in self._words:
            self._repeated.add(key)
        if key not in self._known:
            self._unlisted.add(key)
        self._words.setdefault(key, [])
        self._empty.add(key)

    def end(self) -> None:
        """Close a sequence, as `EMC` does."""
        if self._open:
            self._open.pop()
        else:
            self._is_balanced = False

    @property
    def depth(self) -> int:
        """How many sequences are open."""
        return len(self._open)

    def close_to(self, depth: int) -> None:
        """Close what a stream left open."""
        if len(self._open) != depth:
            self._is_balanced = False
            del self._open[depth:]

    def show_text(self, text: str) -> None:
        """Note text in the sequence that is open."""
        now = self.now
        if now.key is not None:
            if not text.isspace():
                self._empty.discard(now.key)
            if not now.is_muted:
                self._words.setdefault(now.key, []).append(text)
        elif not now.is_artifact:
            self._untagged_text += 1

    def show_graphics(self) -> None:
        """Note a drawing or a picture in the sequence that is open."""
        now = self.now
        if now.key is not None:
            self._empty.discard(now.key)
        elif not now.is_artifact:
            self._untagged_graphics += 1

    def items(self) -> dict[Key, Mark]:
        """Return the content items of the page, in the order of painting."""
        return {
            key: Mark("".join(words), self.page, has_content=key not in self._empty)
            for key, words in self._words.items()
        }

    def page_content(self) -> PageContent:
        """Return what the rules ask of the page."""
        return PageContent(
            number=self.page,
            untagged_text=self._untagged_text,
            untagged_graphics=self._untagged_graphics,
            artifacts_inside=self._artifacts_inside,
            tags_inside=self._tags_inside,
            repeated=len(self._repeated),
            unlisted=len(self._unlisted),
            is_balanced=self._is_balanced,
        )
