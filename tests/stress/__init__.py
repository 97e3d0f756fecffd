"""Sheets that are long and hard: for tags, page breaks, memory and time.

All of it is invented: nobody has these illnesses.
"""
