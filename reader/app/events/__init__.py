"""The events of a window: its stories grouped, and the one event that is open."""
