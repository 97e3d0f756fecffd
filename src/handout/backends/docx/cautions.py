"""What a person should know about a Word file before it is handed over.

A backend gives bytes alone, so what was lost or is doubtful is asked for here. It
is pure, like the backend, and says nothing of what stands in the patient's line.
"""

from handout.backends.docx.limits import beyond_limits
from handout.backends.docx.reference.doubts import reference_doubts
from handout.document import Document
from handout.errors import HandoutWarning
from handout.layout import Layout, Options
from handout.resources import Resources


def cautions(
    document: Document, layout: Layout, options: Options, resources: Resources
) -> tuple[HandoutWarning, ...]:
    """Return the warnings of a file that `render` makes of the same four values.

    Raises `UsageError` where the reference document is no Word file.
    """
    theirs = reference_doubts(document, layout, options, resources)
    return (*theirs, *beyond_limits(document))
