"""Where and how the program keeps its own things: folders, settings, databases, whole writes, corrections."""
