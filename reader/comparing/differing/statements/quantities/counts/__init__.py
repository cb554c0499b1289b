"""Numbers of people and things: whom and what they count, of what whole, in which report."""
