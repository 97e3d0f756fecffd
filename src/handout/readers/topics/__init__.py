"""Health topics of MedlinePlus: their summaries and records, whatever they came as."""
