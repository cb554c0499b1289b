"""What one side denies, and the other tells: by a negation, a refusal, or a word for none."""
