"""Offices, roles and posts: who holds which, and who is what to whom."""
