"""Dates and times as people and machines write them, in any language and calendar, become ISO 8601."""
