"""A Comparison becomes something to look at; offsets here are Qt's, in UTF-16 units."""
