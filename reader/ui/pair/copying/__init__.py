"""What of a pair is copied, with its sources."""
