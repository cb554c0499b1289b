"""Events as JSON: a contract that others script against."""

from collections import Counter
from collections.abc import Sequence

from reader.exporting.data import Json
from reader.model.article import Article


def events_object(
    stories: Sequence[Article], groups: Sequence[Sequence[int]], same_text: Sequence[Sequence[Sequence[int]]]
) -> Json:
    """Give the stories by event as an object of JSON's types, and which stories of each event are one text.

    `same_text` counts, for each event, in the stories of that event. A story of a file that holds several is named by
    path, "#" and its number in the file.
    """
    records = Counter(story.path for story in stories)
    names = [f"{story.path}#{story.record}" if records[story.path] > 1 else str(story.path) for story in stories]
    return {
        "events": [
            {
                "stories": [names[n] for n in group],
                "same_text": [[names[group[n]] for n in copies] for copies in found],
            }
            for group, found in zip(groups, same_text, strict=True)
        ]
    }
