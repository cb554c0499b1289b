"""A Comparison becomes a file."""
