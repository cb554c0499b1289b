"""The stories of a session: listed, read, kept, sorted."""
