"""Days, hours and years by the deed that they are told of."""
