"""What state something was found in: open, fit to drink, without flaws."""
