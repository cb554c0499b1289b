"""Words that are looked for in both stories."""
