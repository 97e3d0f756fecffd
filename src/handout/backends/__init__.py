"""The backends: a `Document` and a layout become the bytes of one format."""
