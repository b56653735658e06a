"""Reminders: what is to ring and when, each firing of it, and how it is answered."""
