"""Sums of money: in which currency, of what, and what is done with them."""
