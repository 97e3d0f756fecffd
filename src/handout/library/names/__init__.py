"""Names of conditions: folded, kept in tables, searched and ranked."""
