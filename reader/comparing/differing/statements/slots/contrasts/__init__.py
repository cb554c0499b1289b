"""Two values that exclude one another, by dictionaries: contrary states, ends of an axis, causes of two sorts."""
