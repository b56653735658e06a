"""Front ends people talk to; they receive and hand over, nothing else."""
