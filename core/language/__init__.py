"""Understanding and wording: pure, without database, clock or network."""
