"""How readable the shared pages are: as their source has them, and as sheets."""
