"""What was learned from labelled pages: how likely a unit is the headline, and how likely it is of the story."""
