"""The terminal: what is said appears where the person types."""
