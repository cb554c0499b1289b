"""How the program's files are written, locked and read back with care, and what killed processes left."""
