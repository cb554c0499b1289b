"""Whether a sentence affirms, denies, doubts or plans what another one does otherwise.

`denials`: what is not. `possibilities`: what may be. `stances`: which of two ends is told, and by whom. `findings`:
what state something was found in.
"""
