"""The document of an event: its matrix, what is left out, a sheet a claim."""
