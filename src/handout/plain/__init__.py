"""Plain language: text in, values out; no clock, no network, no file but our data."""
