"""Encoding, language and sentences of a text."""
