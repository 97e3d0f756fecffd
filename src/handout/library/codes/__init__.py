"""Codes: indexed, mapped and found."""
