"""The story that an event is held against stays that, whatever becomes of the others."""

from pathlib import Path

from reader.app.events.base_stories import BaseStories
from reader.app.places import StoryKey

A, B, C, D = (StoryKey(Path(f"{name}.txt")) for name in "abcd")


def test_an_event_that_loses_or_gains_stories_keeps_its_base() -> None:
    bases = BaseStories()
    bases.note(B, (A, B))
    assert bases.base_of((A, B, C)) == B
    assert bases.base_of((B,)) == B
    assert bases.base_of((A, C)) is None


def test_of_two_bases_the_last_one_counts() -> None:
    bases = BaseStories()
    bases.note(A, (A, B))
    bases.note(B, (A, B))
    assert bases.base_of((A, B)) == B
    bases.note(A, (A, B))
    assert bases.base_of((A, B)) == A


def test_the_base_of_another_event_is_none_where_it_is_put() -> None:
    bases = BaseStories()
    bases.note(B, (B, C))
    bases.note(A, (A, D))
    assert bases.base_of((A, B, C)) == B
