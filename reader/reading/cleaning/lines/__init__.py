"""Lines of a text become units, before any is weighed: columns, wrapped lines, what a program printed around them."""
