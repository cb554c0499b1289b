"""Which lines of a scrape are the story, and why the others are not."""
