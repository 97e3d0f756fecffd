"""Names: folded, indexed and found."""
