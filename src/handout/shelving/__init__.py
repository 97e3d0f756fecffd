"""From files, folders and archives to the library, and what that changed there."""

from handout.shelving.importing import Imported as Imported
from handout.shelving.importing import Progress as Progress
from handout.shelving.importing import import_files as import_files
from handout.shelving.importing import update as update
from handout.shelving.telling import tell as tell
