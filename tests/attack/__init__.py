"""What an attacker would try, bounded in time; `make attack` tries far more of it."""
