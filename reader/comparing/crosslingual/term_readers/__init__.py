"""How a sentence's terms are read: bodies' names, numbers told by powers, glyphs, what tells nothing."""
