"""What is in a person's calendar: events, once or again and again, and the time between them."""
