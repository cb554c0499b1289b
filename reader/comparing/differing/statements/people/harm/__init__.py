"""What befell whom, how many of them, and whom nothing befell."""
