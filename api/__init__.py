"""Front end: HTTP. It receives and hands over, nothing else."""
