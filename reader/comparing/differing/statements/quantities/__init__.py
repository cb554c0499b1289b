"""Numbers of a sentence: what they count and measure, and whether two of them differ."""
