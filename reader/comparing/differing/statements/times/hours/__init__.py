"""Times of day, and how long it took until something was so."""
