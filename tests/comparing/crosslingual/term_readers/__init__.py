"""Linking across two languages."""
