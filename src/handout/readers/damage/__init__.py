"""What is wrong with a text that was read: put right where that is exact, else told."""

from handout.readers.damage.examining import mended as mended
