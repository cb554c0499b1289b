"""What stands around a story's text: the lines below its header, and the overview beside it."""
