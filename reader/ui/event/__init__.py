"""The event that is open: its matrix, what each story leaves out, one against all, and its stories in time."""
