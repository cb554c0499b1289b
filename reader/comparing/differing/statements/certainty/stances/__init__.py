"""Which of two ends is told, and who stands on which side."""
