"""What all that MedlinePlus publishes has in common: addresses, terms, dates."""
