"""Folders of invented stories: on an event, on other matters of its town, and from afar."""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reader.model.article import Article
from tests.gathering.stories import article_of

TOWNS = sorted((Path(__file__).parent / "towns").glob("*.txt"))
EVENT, ANALYSIS = "event", "event analysis"


@dataclass(frozen=True)
class Town:
    """The stories of a folder, and what each is about: the event, the event from afar, or another matter."""

    stories: tuple[Article, ...]
    matters: tuple[str, ...]

    def without_dates(self) -> "Town":
        return replace(self, stories=tuple(replace(story, published=None) for story in self.stories))

    def with_some(self, chance: random.Random) -> "Town":
        """Leave out some of the stories on the event, but two at least."""
        told = [n for n, matter in enumerate(self.matters) if matter == EVENT]
        left_out = set(chance.sample(told, chance.randint(1, len(told) - 2)))
        return self.with_only([n for n in range(len(self.stories)) if n not in left_out])

    def with_only(self, kept: Sequence[int]) -> "Town":
        """Keep the stories of these numbers."""
        return Town(tuple(self.stories[n] for n in kept), tuple(self.matters[n] for n in kept))


def read_town(path: Path) -> Town:
    """Read a folder of stories: of each a line with outlet, language, day and matter, then its headline and text."""
    stories, matters = [], []
    for part in re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        head, _, text = part.partition("\n")
        outlet, language, published, matter = head.split(" | ")
        headline, *paragraphs = text.strip().split("\n\n")
        sentences = [one for paragraph in paragraphs for one in re.split(r"(?<=[.!?”\"])\s+(?=\S)", paragraph)]
        stories.append(article_of(outlet, headline, *sentences, published=published, language=language))
        matters.append(matter)
    return Town(tuple(stories), tuple(matters))
