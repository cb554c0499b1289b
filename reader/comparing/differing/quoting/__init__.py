"""Quotations of a story: where they stand, who says them, and what the other story made of the same words."""
