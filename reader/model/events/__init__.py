"""What several stories of one event tell: its claims, who sides with whom, who came first."""
