"""Two stories side by side, with what they share between them."""
