"""Small widgets that know nothing of stories, and the look of the program."""
