"""The text of a MedlinePlus page, copied from any web site."""

from handout.readers.capture.reading import CAPTURE_RULES as CAPTURE_RULES
from handout.readers.capture.reading import LinePlace as LinePlace
from handout.readers.capture.reading import places as places
from handout.readers.capture.reading import read as read
