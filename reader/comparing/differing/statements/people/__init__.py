"""Whom a sentence tells of: what befell them, who did it, how old and in which office they are."""
