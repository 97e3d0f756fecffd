"""What all stretches of text of one Word file share, and one such stretch."""

from handout.readers.word.counting import Counting
from handout.readers.word.fields import Fields
from handout.readers.word.losses import Losses
from handout.readers.word.numbering import Numbering
from handout.readers.word.package import Package, Relation
from handout.readers.word.parsing import Element, attribute, name_of
from handout.readers.word.styles import Styles
from handout.readers.word.tags import Tongues

NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}
"""What refers to a note, and the kind of part that holds it."""


class WordFile:
    """A Word file while it is read: its styles and lists, and what is gathered.

    `pictures` are those that the text shows, by the names of their parts;
    `decorations` names those of them that the file says mean nothing.
    """

    def __init__(self, package: Package) -> None:
        """Read the parts that the text needs. Raises as `Package.xml` does."""
        relations = package.relations(package.main)
        self.package = package
        self.losses = Losses(package.name)
        self.styles = Styles(package.related(relations, "styles"))
        self.numbering = Numbering(package.related(relations, "numbering"), self.styles)
        self.counting = Counting()
        self.tongues = Tongues(self.styles.normal)
        self.pictures: dict[str, bytes] = {}
        self.decorations: set[str] = set()
        self.main = Story(self, relations, notes=_Notes(self, relations))


class Story:
    """A stretch of text with references of its own: the body, or the notes."""

    def __init__(
        self,
        file: WordFile,
        relations: dict[str, Relation],
        notes: "_Notes | None" = None,
    ) -> None:
        self.file = file
        self.relations = relations
        self.fields = Fields(file.losses)
        self._notes = notes

    def note(self, reference: Element) -> "tuple[Element, Story] | None":
        """Return the note that is referred to, once; a note has no notes itself."""
        return self._notes.take(reference) if self._notes else None


class _Notes:
    """Footnotes and endnotes, by kind and id, until they are told."""

    def __init__(self, file: WordFile, relations: dict[str, Relation]) -> None:
        self._notes: dict[tuple[str, str], tuple[Element, Story]] = {}
        for reference, kind in NOTES.items():
            targets = (one.target for one in relations.values() if one.kind == kind)
            if part := next(targets, ""):
                self._read(file, reference, part)

    def take(self, reference: Element) -> tuple[Element, Story] | None:
        """Return a note that has not been told yet."""
        key = (name_of(reference), attribute(reference, "id"))
        return self._notes.pop(key, None)

    def _read(self, file: WordFile, reference: str, part: str) -> None:
        root = file.package.xml(part)
        if root is not None:
            story = Story(file, file.package.relations(part))
            for note in root:
                self._notes[reference, attribute(note, "id")] = (note, story)
