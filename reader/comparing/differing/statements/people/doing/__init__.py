"""Who did something, ordered or decided it, and to whom."""
