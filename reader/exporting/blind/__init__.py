"""Takes out who wrote a story, and where it was printed."""
