"""Which stories tell a claim otherwise, deny it or leave it open."""
