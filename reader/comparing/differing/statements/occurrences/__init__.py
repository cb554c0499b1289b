"""Whether two sentences tell of one occurrence or of two: done once or again, here or elsewhere."""
