"""The words for two stories side by side: their links, what differs in them, what a legend says, the summary."""
