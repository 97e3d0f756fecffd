"""Plain language: what a source says, in words that people read.

Nothing here invents, drops or bends a fact. Sentences are selected, filled into
reviewed templates, cut at their joints and explained; what cannot be told more plainly
without doubt stays word for word.
"""
