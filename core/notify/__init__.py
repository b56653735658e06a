"""Everything said to a person: the ways to reach them, and each message until it is settled."""
