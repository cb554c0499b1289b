"""Which rows of the list say the same of their stories, so that more has to be said to tell them apart."""

from collections import Counter

from reader.app.stories.story import StoryRow, StoryState

# What a row shows first: headline and outlet, and the date where the outlet is known.
_Look = tuple[str, str | None, str | None]
_DAY = len("2024-03-05")


class Namesakes:
    """Counts the stories that look alike; stories are named by their index."""

    def __init__(self) -> None:
        self._looks: dict[int, _Look] = {}
        self._counts: Counter[_Look] = Counter()

    def clear(self) -> None:
        """Forget all stories."""
        self._looks.clear()
        self._counts.clear()

    def note(self, index: int, story: StoryRow) -> bool:
        """Take note of a story as it is now; say whether another row looks otherwise for it."""
        before, now = self._looks.pop(index, None), _look_of(story)
        if before == now:
            self._looks.update({} if now is None else {index: now})
            return False
        touched = False
        if before is not None:
            self._counts[before] -= 1
            touched = self._counts[before] == 1
        if now is not None:
            self._looks[index] = now
            self._counts[now] += 1
            touched = touched or self._counts[now] == 2
        return touched

    def has(self, index: int) -> bool:
        """Tell whether another story looks like this one."""
        look = self._looks.get(index)
        return look is not None and self._counts[look] > 1


def _look_of(story: StoryRow) -> _Look | None:
    """Return what a row shows; nothing where it shows the name of the file."""
    if story.state is not StoryState.READ or story.title is None:
        return None
    day = None if story.outlet is None else (story.published or "")[:_DAY]
    return story.title.casefold(), story.outlet, day
