"""Two Articles become a Comparison."""
