"""What is measured of the units of a page: words, marks, what stands beside them."""
