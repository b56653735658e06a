"""Accounts elsewhere that people connect, and the secrets that belong to them."""
