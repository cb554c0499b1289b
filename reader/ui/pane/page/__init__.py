"""The page of a story: where its sentences are laid out, and how text, marks and margins are drawn."""
