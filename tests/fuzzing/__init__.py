"""Every reader against bytes that nobody wrote: `make fuzz`."""
