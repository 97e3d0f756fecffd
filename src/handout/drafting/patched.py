"""An overlay file brought up to date line by line: all other lines stay as they are.

A YAML library that keeps comments folds lines and moves comments on its way. People
work on these files for days, so only the lines of what changed are written anew, and
who uses this compares what comes out with what was meant.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

import msgspec

from handout.drafting.comments import CHANGED, NOW, REVIEW, is_written, of_change
from handout.drafting.drafted import Draft
from handout.drafting.updated import Change
from handout.drafting.written import PASSAGE_FIELDS, Writer
from handout.errors import ReadError
from handout.model import Overlay
from handout.model.additions import Answer
from handout.plain.lexicon import Lexicon
from handout.readers import authored

KEY = re.compile(r"[\"']?(?P<name>[a-z_]+)[\"']?:")
ITEM = re.compile(r"(?P<indent> *)- ")
QUESTION = re.compile(r"\bquestion: *[\"']?(?P<name>[a-z-]+)")
COPIED = ("based_on", "words", "leaves_out")
"""Fields that an update writes anew as a whole, where they changed."""

Lines = list[str]


class Chunk(msgspec.Struct):
    """One field of the file, or one answer: its lines, and the comments above."""

    above: Lines
    lines: Lines
    name: str = ""

    @property
    def text(self) -> str:
        """Everything, as it stands in the file."""
        return "".join((*self.above, *self.lines))

    def comments(self, margin: str) -> str:
        """Return the comments in it that a person wrote."""
        return "".join(f"{margin}{one}\n" for one in _own(self.above + self.lines))

    def kept(self) -> str:
        """Return it without what an earlier update said above it."""
        return "".join((*_before_change(self.above), *self.lines))


def patched(
    text: str,
    old: Overlay,
    draft: Draft,
    changes: Sequence[Change],
    lexicon: Lexicon | None = None,
) -> str | None:
    """Return the text of an overlay file with the changed parts written anew.

    None where the file is laid out in a way that this cannot follow.
    """
    changed = {change.part: change for change in changes}
    told = _Patch(old, Writer(draft, lexicon), changed).told(text)
    return told if _reads_as(told, draft.overlay) else None


def _reads_as(text: str, overlay: Overlay) -> bool:
    try:
        return authored.read_overlay(text.encode(), "overlay") == overlay
    except ReadError:
        return False


class _Patch:
    """What is to be written anew in one file."""

    def __init__(
        self, old: Overlay, writer: Writer, changed: Mapping[str, Change]
    ) -> None:
        self.old = old
        self.writer = writer
        self.changed = changed

    def told(self, text: str) -> str:
        """Return the whole file."""
        chunks, tail = _parted(text.splitlines(keepends=True), _key)
        fields = [self._field(chunk) for chunk in chunks]
        names = {chunk.name for chunk in chunks}
        new = ("answers", *PASSAGE_FIELDS, *COPIED)
        added = [self.writer.field(name) for name in new if name not in names]
        review = REVIEW if "review" in names else ""
        return "".join((*fields, *added, *tail, review))

    def _field(self, chunk: Chunk) -> str:
        """Return one field as it is now."""
        name = chunk.name
        if name == "review":
            return chunk.comments("")
        if name == "answers":
            return self._answers(chunk)
        change = self.changed.get(PASSAGE_FIELDS.get(name, ""))
        if change and change.kept:
            return of_change(change, "") + chunk.kept()
        if change:
            comments = chunk.comments("") + of_change(change, "")
            return comments + self.writer.field(name)
        if name in COPIED and self._is_new(name):
            inside = Chunk([], chunk.lines).comments("")
            return "".join((*chunk.above, inside, self.writer.field(name)))
        return chunk.text

    def _is_new(self, name: str) -> bool:
        return bool(getattr(self.old, name) != getattr(self.writer.overlay, name))

    def _answers(self, chunk: Chunk) -> str:
        """Return the answers: those whose source changed anew, the others as before."""
        head, *lines = chunk.lines
        margin = _margin(lines)
        items, tail = _parted(lines, lambda line: _item(line, margin))
        known = {_question(item): item for item in items}
        told = [
            self._answer(answer, known.get(answer.question), margin)
            for answer in self.writer.overlay.answers
        ]
        return "".join((*chunk.above, head, *told, *tail)) if told else ""

    def _answer(self, answer: Answer, item: Chunk | None, margin: str) -> str:
        change = self.changed.get(answer.question)
        if item and not change:
            return item.text
        said = of_change(change, margin)
        if item and change and change.kept:
            return said + item.kept()
        comments = item.comments(margin) if item else ""
        return comments + said + self.writer.answer(answer, margin)


def _parted(
    lines: Lines, begins: Callable[[str], str | None]
) -> tuple[list[Chunk], Lines]:
    """Part lines where something begins, and return what stands behind the last."""
    chunks: list[Chunk] = []
    waiting: Lines = []
    for line in lines:
        name = begins(line)
        if name is not None:
            chunks.append(Chunk(waiting, [line], name))
            waiting = []
        elif _is_aside(line) or not chunks:
            waiting.append(line)
        else:
            chunks[-1].lines += [*waiting, line]
            waiting = []
    return chunks, waiting


def _key(line: str) -> str | None:
    """Return the field that begins with a line."""
    found = KEY.match(line)
    return found["name"] if found else None


def _item(line: str, margin: str) -> str | None:
    """Return an empty name where an item of the outer list begins."""
    found = ITEM.match(line)
    return "" if found and found["indent"] == margin else None


def _question(item: Chunk) -> str:
    found = QUESTION.search("".join(item.lines))
    return found["name"] if found else ""


def _margin(lines: Lines) -> str:
    found = (ITEM.match(line) for line in lines)
    return next((match["indent"] for match in found if match), "  ")


def _is_aside(line: str) -> bool:
    """Tell whether a line is empty or a comment: it goes with what follows."""
    return not line.strip() or line.lstrip().startswith("#")


def _before_change(lines: Lines) -> Iterator[str]:
    """Yield lines but those in which an update said what has changed."""
    is_change = False
    for line in lines:
        words = line.strip()
        is_more = words.startswith(("#   ", f"# {NOW}"))
        is_change = words.startswith(f"# {CHANGED}") or (is_change and is_more)
        if not is_change:
            yield line


def _own(lines: Lines) -> Iterator[str]:
    """Yield comments that no draft has written."""
    is_ours = False
    for line in lines:
        words = line.strip()
        if not words.startswith("#"):
            is_ours = False
            continue
        is_ours = is_written(words) or (is_ours and words.startswith("#   "))
        if not is_ours:
            yield words
