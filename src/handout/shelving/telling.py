"""What an import changed, line by line, for the person who did it."""

from collections.abc import Iterator

from handout.library import Difference, Edit, Library
from handout.shelving.importing import Imported

SAME_WORDS = "  the words are the same; links, pictures or marks are others"

KINDS = {"added": "new section", "removed": "section gone", "changed": "changed"}


def tell(library: Library, imported: Imported) -> Iterator[str]:
    """Yield the lines of a report: new, changed with the sentences, gone, stale.

    What is changed is shown sentence by sentence, under the heading of its section.
    """
    changes = imported.changes
    for new in changes.new:
        yield f"new: {new.title} ({new.id})"
    for changed in changes.changed:
        yield f"changed: {changed.title} ({changed.id})"
        differences = library.differences(changed)
        if not differences:
            yield SAME_WORDS
        for difference in differences:
            yield from _difference(difference)
    for gone in changes.gone:
        yield f"gone: {gone.title} ({gone.id})"
    for stale in changes.stale:
        parts = ", ".join(part.replace("-", " ") for part in stale.sections)
        yield (
            f"to be read again: the plain text of {stale.title} ({stale.id}, "
            f"{stale.language}); its source changed in: {parts}"
        )


def _difference(difference: Difference) -> Iterator[str]:
    yield f"  {difference.heading}: {KINDS[difference.kind]}"
    for edit in difference.edits:
        yield from _edit(edit)


def _edit(edit: Edit) -> Iterator[str]:
    if edit.before:
        yield f"    before: {edit.before}"
    if edit.after:
        yield f"    now:    {edit.after}"
