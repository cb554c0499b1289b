"""Reader compares how outlets tell the same event, on this machine alone."""

__version__ = "0.1.0"
