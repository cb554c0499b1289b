"""An Article becomes the same Article in another language; sentence i stays sentence i."""
