"""The story under the page's headline, where the models took another block of the page for it.

Some pages put comments, menus and teasers before their story, and models that have learned from others go wrong. The
page's title stands in its first lines and again above its story: what prose follows it there, and uses its words, is
told in any case.
"""

from collections.abc import Sequence

from reader.reading.cleaning.comments import is_comment_heading
from reader.reading.cleaning.headline import Titles
from reader.reading.cleaning.page_features import Page

_HEAD = 3
_SHORTEST_TITLE = 15
_FEWEST_WORDS = 40
_FEWEST_SHARED = 2
_WAY_TO_PROSE = 14
# A block of which no unit reaches this is a guess.
_SURE = 0.5


def with_story_under_headline(page: Page, kept: Sequence[int], likely: Sequence[float], titles: Titles) -> list[int]:
    """Return the units that were kept, and the run of prose under the headline if none of it was.

    The run takes the place of what was a guess.
    """
    is_guess = all(likely[number] < _SURE for number in kept)
    for headline in _headlines(page, titles, is_guess=is_guess):
        run = _prose_under(page, headline)
        if run and run.isdisjoint(kept):
            return sorted(run if is_guess else run.union(kept))
    return list(kept)


def _headlines(page: Page, titles: Titles, *, is_guess: bool) -> list[int]:
    named = [
        number
        for number in titles.odds
        if number >= _HEAD and len(page.low[number]) >= _SHORTEST_TITLE and page.low[number] in page.head
    ]
    return named or ([titles.best] if is_guess and titles.best is not None else [])


def _prose_under(page: Page, headline: int) -> frozenset[int]:
    """Return the paragraphs that follow a headline and use its words."""
    first = page.next_prose[headline + 1]
    if first - headline > _WAY_TO_PROSE:
        return frozenset()
    run = page.prose_run(first)
    end = next((number for number in run if is_comment_heading(page, number)), run.stop)
    prose = [number for number in range(run.start, end) if page.measured[number].prose]
    told = frozenset[str]().union(*(page.measured[number].keys for number in prose))
    words = sum([page.measured[number].words for number in prose])
    shared = len(told & page.measured[headline].keys)
    return frozenset(prose) if words >= _FEWEST_WORDS and shared >= _FEWEST_SHARED else frozenset()
