"""The list of stories at the window's left."""
