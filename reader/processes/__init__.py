"""What the window and its child processes say to each other, and the child process itself."""
