"""The library: conditions on the shelf, found by name, misspelling or code."""
