"""Many Articles become Events.

1. `grouping` puts the stories of a folder together by event.
2. `copies`   says which stories of an event print one text, and which are versions of one.
3. `first`    which story came first.
"""

from reader.gathering.copies import find_copies
from reader.gathering.grouping import group_stories

__all__ = ["find_copies", "group_stories"]
