"""Days, hours and years of a sentence, and whether two of them differ."""
