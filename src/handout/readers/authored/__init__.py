"""What people of a clinic write: conditions, overlays, clinic files, labels."""

from handout.readers.authored.files import read as read
from handout.readers.authored.files import read_clinic as read_clinic
from handout.readers.authored.files import read_overlay as read_overlay
from handout.readers.authored.label import read_label as read_label
