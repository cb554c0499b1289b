"""Which sentences stand in the row of a claim, and which claims share a row."""
