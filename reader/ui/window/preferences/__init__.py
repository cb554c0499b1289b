"""What its user prefers, as a window uses it and remembers it."""
