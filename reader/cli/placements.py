"""What the user grouped by hand, and said to be no clash, as commands obey it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.storage import paths
from reader.storage.corrections import CorrectionStore

if TYPE_CHECKING:
    from reader.model.article import Article


def placed_by_hand(stories: Sequence["Article"]) -> dict[int, int]:
    """Return the stories that were put beside another one of these, or beside themselves, each with that one."""
    kept = CorrectionStore(paths.data_folder() / "corrections.journal")
    places = {f"{story.record} {story.path.absolute()}": place for place, story in enumerate(stories)}
    besides = [kept.beside(story.path.absolute(), story.record) for story in stories]
    return {place: places[beside] for place, beside in enumerate(besides) if beside is not None and beside in places}


def dismissed_by_hand(stories: Sequence["Article"]) -> frozenset[str]:
    """Return the keys of what the user said is no clash in pairs of these stories."""
    kept = CorrectionStore(paths.data_folder() / "corrections.journal")
    return frozenset().union(*(kept.dismissed(story.path.absolute(), story.record) for story in stories))
