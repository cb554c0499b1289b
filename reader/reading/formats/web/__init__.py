"""Web pages, by themselves or in archives of a browser or a crawler; `html` reads a page."""
