"""PDF: lines at their places on pages become columns, paragraphs and facts; `document` reads a file."""
