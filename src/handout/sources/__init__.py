"""SOURCE on the command line: a file, `-`, a name, an id or a code.

This is the edge: the one room that opens what a user names. Readers see bytes.
"""

from handout.sources.lexicons import read_lexicon as read_lexicon
from handout.sources.reading import SourceReading as SourceReading
from handout.sources.reading import read as read
from handout.sources.reading import read_clinic as read_clinic
from handout.sources.reading import read_label as read_label
from handout.sources.reading import stream as stream
