"""Plain language: what makes a text hard, and what may be done about it. Pure."""
