"""One of the two stories on screen: its header, its text with marks and margins, its overview."""
