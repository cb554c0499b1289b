"""What every room speaks of: frozen values with laws, and nothing that acts."""
