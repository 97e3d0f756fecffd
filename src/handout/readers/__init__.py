"""Bytes of one outside format to conditions and warnings.

`formats.FORMATS` is the table of formats, told by their content. Each reader is a
module with `read(data, name)`, or `stream(file, name)` where a file holds many
conditions; none knows another, none opens a file.
"""

from handout.readers.formats import FORMATS as FORMATS
from handout.readers.formats import Format as Format
from handout.readers.formats import read as read
from handout.readers.formats import stream as stream
from handout.readers.reading import Reader as Reader
from handout.readers.reading import Reading as Reading
from handout.readers.reading import Refusal as Refusal
