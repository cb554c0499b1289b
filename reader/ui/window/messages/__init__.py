"""What a window says of its work: the status line, the message bar's messages, the notes below a pair."""
