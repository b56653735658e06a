"""Portuguese wordings, of Portugal and of Brazil alike."""
