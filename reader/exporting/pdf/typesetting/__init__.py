"""Text becomes pages: broken into lines, gathered in blocks, put on pages and drawn."""
