"""What sentences state: quantities, dates, stance, names and roles, read and compared."""
