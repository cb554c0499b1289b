"""The data that all rooms share: immutable values that check themselves when they are made, and nothing that acts."""
