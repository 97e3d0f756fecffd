"""MedlinePlus Connect: the pages that answer a code, whatever the answer came as."""
