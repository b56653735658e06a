"""Italian wordings."""
