"""Exchanges with a person: what was heard, what it built on, and the way back."""
