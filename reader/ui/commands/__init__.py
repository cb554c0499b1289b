"""Commands of more than one step: exporting, translating, correcting."""
