"""What a unit is whatever the models say of it."""
