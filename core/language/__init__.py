"""Understanding and wording: pure, without database, clock or network."""

VERSION = "1"
"""Of the embedded interpreter; kept on every turn, raised when readings change."""
