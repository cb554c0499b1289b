"""Many Articles become Events.

1. `grouping` puts the stories of a folder together by event.
"""

from reader.gathering.grouping import group_stories

__all__ = ["group_stories"]
