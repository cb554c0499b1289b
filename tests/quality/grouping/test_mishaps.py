"""Two days of invented mishaps, five a day, which kill and hurt as many as each other: small folders of two or three.

Our own wording, written before the rule; that of Tuesday was only counted. The reports of two mishaps say in the same
words who was flown to hospital and what is looked into, and name other places.
"""

import random
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from reader.gathering import group_stories
from reader.model.article import Article
from tests.gathering.stories import article_of
from tests.quality.grouping.towns import read_town

DAYS = ("monday", "tuesday")
FOLDERS = 12
_COUNTRY = re.compile("(police|fire service|rescue service) said")


def mishaps_of(day: str) -> dict[str, list[Article]]:
    town = read_town(Path(__file__).parent / "mishaps" / f"{day}.txt")
    return {
        matter: [story for story, its in zip(town.stories, town.matters, strict=True) if its == matter]
        for matter in dict.fromkeys(town.matters)
    }


def in_norway(story: Article) -> Article:
    headline, *sentences = (
        _COUNTRY.sub(r"Norwegian \1 said", story.sentence_text(n)) for n in story.compared_sentences()
    )
    return article_of(
        story.outlet or "", headline, f"{sentences[0][:-1]}, in Norway.", *sentences[1:], published=story.published
    )


@pytest.mark.parametrize("has_country", [False, True], ids=["places", "one country"])
@pytest.mark.parametrize("is_dated", [True, False], ids=["dates", "no dates"])
@pytest.mark.parametrize("day", DAYS)
def test_mishaps_are_told_apart_that_have_numbers_in_common(day: str, is_dated: bool, has_country: bool) -> None:
    mishaps, chance = mishaps_of(day), random.Random(7)
    for _ in range(FOLDERS):
        chosen = chance.sample(sorted(mishaps), chance.randint(2, 3))
        told = [(story, matter) for matter in chosen for story in mishaps[matter]]
        stories = [in_norway(story) if has_country else story for story, _ in told]
        groups = group_stories(stories if is_dated else [replace(story, published=None) for story in stories])
        assert Counter(tuple(told[n][1] for n in group) for group in groups) == Counter(
            (matter,) * len(mishaps[matter]) for matter in chosen
        )
