"""What the words of a claim tell, clause by clause, and which of them other stories have too."""
