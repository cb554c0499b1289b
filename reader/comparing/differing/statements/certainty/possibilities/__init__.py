"""What is held possible, planned, suspected or told by hearsay, and what is sure."""
