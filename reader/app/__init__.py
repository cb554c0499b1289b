"""State of the window and work behind it."""
