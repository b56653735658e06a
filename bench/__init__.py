"""What Nudge costs: measured, never promised by a test. `python -m bench` prints and keeps it."""
