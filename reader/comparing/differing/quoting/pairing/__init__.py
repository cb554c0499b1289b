"""Quotations of two stories held against each other: one utterance, other words, other speakers."""
