"""Which two stories are side by side after a click on one in the list."""

from collections.abc import Mapping
from enum import Enum

from reader.model.comparison import Side

Chosen = Mapping[Side, int | None]
"""The story on each side."""


class Pin(Enum):
    """What the next click does to the pair that is open."""

    HELD = "held"  # the left story stays
    FREE = "free"  # the left story goes, the right one stays
    PASSING = "passing"  # both go: nobody picked them in the list


def after_click(chosen: Chosen, story: int, pin: Pin, events: Mapping[int, int]) -> Chosen:
    """Return what is side by side after a click; `events` has the event of each story, where it is known.

    The second click compares, whatever it is on. From then on the left story stays for those of its own event: two
    clicks on stories of another one compare these two.
    """
    left, right = chosen[Side.LEFT], chosen[Side.RIGHT]
    if pin is Pin.PASSING:
        return {Side.LEFT: story, Side.RIGHT: None}
    if left is None or pin is Pin.FREE:
        return {Side.LEFT: story, Side.RIGHT: left if right == story else right}
    if story == left:
        return chosen
    if right is None or not _tell_two_events(left, story, events):
        return {Side.LEFT: left, Side.RIGHT: story}
    if story == right:
        return chosen
    is_second = right in events and events[right] == events[story]
    return {Side.LEFT: right, Side.RIGHT: story} if is_second else {Side.LEFT: story, Side.RIGHT: None}


def _tell_two_events(one: int, other: int, events: Mapping[int, int]) -> bool:
    """Tell whether two stories are of two events; one that is alone may belong to any."""
    if one not in events or other not in events or events[one] == events[other]:
        return False
    told = list(events.values())
    return all(told.count(events[story]) > 1 for story in (one, other))
