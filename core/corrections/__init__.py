"""What was misunderstood, kept without anything private in it, to be learnt from."""
