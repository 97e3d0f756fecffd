"""How well and how fast names are found: of the shared pages, and of many more."""
