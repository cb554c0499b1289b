"""Whom a sentence tells of.

`ages`: how old they are. `harm`: what befell them. `doing`: who did it. `courts`: what was decided on them. `offices`:
who they are to others.
"""
