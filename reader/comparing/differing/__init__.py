"""What differs inside a link."""
