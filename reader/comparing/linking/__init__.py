"""Which sentences of two stories tell the same thing."""
