"""Keeping house: what is wrong is found and said; repairs are proposed, never made silently."""
