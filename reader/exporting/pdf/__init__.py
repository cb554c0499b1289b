"""A comparison becomes a PDF: paired columns, searchable text, links from number to number, an outline."""
