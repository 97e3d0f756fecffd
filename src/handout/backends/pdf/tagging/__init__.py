"""The tag tree of a PDF, built from the elements of the page.

The layout engine builds its own from boxes, so that an element that crosses a
page becomes two, and running heads are read aloud. This room puts another in its
place: one structure element for each element of the page, everything else an
artifact (ISO 14289-1, 7.1; ISO 32000-2, 14.8).
"""

from handout.backends.pdf.tagging.hook import tagged as tagged
