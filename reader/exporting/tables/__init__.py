"""Comparisons and events as tables for spreadsheets, and as plain text."""
