"""A clinic's own sheets, from the files that it has: Markdown and Word."""

from handout.readers.homemade.sheet import Manuscript as Manuscript
from handout.readers.homemade.sheet import read_sheet as read_sheet
