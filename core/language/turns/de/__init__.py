"""German wordings."""
