"""Pairs of sentences that score high and are about two things are no links.

`other_times`, `other_counts`: a time, or what is counted. `one_speaker`: all they share is who says it.
`refused_pairs`: how such a guard asks the texts of both sides.
"""
