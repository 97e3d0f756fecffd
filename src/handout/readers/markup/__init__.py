"""HTML from outside to pieces: an allow-list, bounded before it is parsed."""
