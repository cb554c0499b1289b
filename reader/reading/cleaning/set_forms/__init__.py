"""Lines and sentences of a set form, in lists that grow: what they are is told by their own words."""
