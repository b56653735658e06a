"""Dutch wordings."""
