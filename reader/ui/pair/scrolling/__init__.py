"""Two panes that scroll together along the links, and the place that is kept."""
