"""Headline, outlet, byline, dates and address of a story, each with where it was found."""
