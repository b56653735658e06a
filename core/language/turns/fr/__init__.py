"""French wordings."""
