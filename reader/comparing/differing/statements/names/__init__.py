"""Names of a sentence, and who says what, and whether two of them differ."""
