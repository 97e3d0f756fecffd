"""MedlinePlus Genetics: the parts of a condition page, whatever it came as."""
