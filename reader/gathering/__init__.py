"""Many Articles become Events.

1. `grouping`  puts the stories of a folder together by event.
2. `copies`    says which stories of an event print one text, and which are versions of one.
3. `claims`    finds what sentences of several stories tell.
4. `omissions` finds what a story leaves out that two independent others tell.
5. `first`     says which story came first, `version_changes` what became of a story from version to version.
6. `twins` says of a story that is there twice what is said of the one that was taken through the others.

`gather_groups` takes a folder through step 1, and says which of its stories print one text; `gather_event` takes the
stories of one event through the others.
"""

from reader.gathering.events import gather_event
from reader.gathering.folders import gather_groups
from reader.gathering.grouping import group_stories

__all__ = ["gather_event", "gather_groups", "group_stories"]
