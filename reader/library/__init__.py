"""What was read from a folder, kept, so that an unchanged file is never read twice."""
