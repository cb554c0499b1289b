"""The look of the program: its colours, the sizes of its letters, its icons and the plates of the sides."""
