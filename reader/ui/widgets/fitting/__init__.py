"""What fits itself into the room there is: lines, names, columns, rows and whole windows."""
