"""Numbers that a sentence tells, each with its kind, its unit and what it counts."""
