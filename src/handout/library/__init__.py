"""Conditions on the shelf: kept in one file, found by name or code, printed again.

Pure but for that file: the clock comes in from outside, and nothing is fetched. Of a
patient there is never a word in it.
"""

from handout.library.changes import Difference as Difference
from handout.library.changes import Edit as Edit
from handout.library.changes import compare as compare
from handout.library.library import Library as Library
from handout.library.outcomes import Changed as Changed
from handout.library.outcomes import Changes as Changes
from handout.library.outcomes import Named as Named
from handout.library.outcomes import Older as Older
from handout.library.outcomes import Stale as Stale
from handout.library.places import library_path as library_path
from handout.library.values import EditionNote as EditionNote
from handout.library.values import Entry as Entry
from handout.library.values import Fault as Fault
from handout.library.values import Found as Found
from handout.library.values import FoundByCode as FoundByCode
from handout.library.values import FoundByCodes as FoundByCodes
from handout.library.values import Held as Held
from handout.library.values import ImportNote as ImportNote
from handout.library.values import Kept as Kept
from handout.library.values import Linked as Linked
from handout.library.values import Listed as Listed
from handout.library.values import MappingNote as MappingNote
from handout.library.values import ShelvedOverlay as ShelvedOverlay
from handout.library.values import Shown as Shown
from handout.library.values import Version as Version
