"""A clinic's own table of codes (a stand-in)."""
