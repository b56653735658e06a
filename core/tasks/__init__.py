"""What a person means to do: tasks, their tags, and the dates on which they repeat."""
