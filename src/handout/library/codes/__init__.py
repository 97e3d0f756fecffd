"""Codes of conditions: systems, notation, tables, mapping files and look-up."""
