"""The words for an event: its claims and their values, what one story alone tells, who came when."""
