"""Comparisons and events as web pages that need nothing else."""
