"""Who the house serves: people, how they are known, and how they like things."""
