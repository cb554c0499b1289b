"""Days, hours and years of a sentence, and whether two of them differ.

`hours`: times of day. `coming`: days that are still to come. `deeds`: dates by the deed that they are told of.
"""
