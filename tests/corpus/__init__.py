"""Small readers of the shared data that is in nobody's format, and its counts."""
