"""The story under the page's headline, where the models took another block of the page for it.

Some pages put comments, menus and teasers before their story, and models that have learned from others go wrong. The
page's title stands in its first lines and again above its story: what prose follows it there, and uses its words, is
told in any case.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from reader.reading.cleaning.learned.headline import Titles
from reader.reading.cleaning.measures.page_features import Page

_HEAD = 3
_SHORTEST_TITLE = 15
_FEWEST_WORDS = 40
_FEWEST_SHARED = 2
_WAY_TO_PROSE = 14
_FEWEST_PARAGRAPHS = 3
_WIDEST_GAP = 2
# The story of such words on average is in doubt. From .5 to .65 finds the same stories; .8 takes one page for another.
_DOUBT = 0.6
# A block of which no unit reaches this is a guess.
_SURE = 0.5


def with_story_under_headline(page: Page, kept: Sequence[int], likely: Sequence[float], titles: Titles) -> list[int]:
    """Return the units that were kept, and the run of prose under the headline if none of it was.

    The run takes the place of what was a guess; so do paragraphs in a row under a headline of their own that outweigh
    it.
    """
    is_guess = all(likely[number] < _SURE for number in kept)
    for headline in _headlines(page, titles, is_guess=is_guess):
        run = _prose_under(page, headline)
        if run and run.isdisjoint(kept):
            return sorted(run if is_guess else run.union(kept))
    words = [page.measured[number].words for number in kept]
    mass = sum([count * likely[number] for count, number in zip(words, kept, strict=True)])
    return _densest(page, kept, titles) if mass < _DOUBT * sum(words) else list(kept)


def _densest(page: Page, kept: Sequence[int], titles: Titles) -> list[int]:
    """Return the paragraphs that stand in a row and tell of one thing, if a guess has none that are as many.

    Teasers are prose too, but each stands between a headline and a time, or they are a list.
    """
    rows = (row for row in _rows_of_prose(page) if not all(page.units[number].bullet for number in row))
    runs = [(_coherent_words(page, row), row) for row in rows]
    words, best = max(runs, default=(0, []))
    told = frozenset(kept)
    guessed = sum([own for own, run in runs if run is not best and not told.isdisjoint(run)])
    is_told = len(best) >= _FEWEST_PARAGRAPHS and words >= _FEWEST_WORDS and words > guessed
    is_elsewhere = 2 * page.words_of(told.intersection(best)) < page.words_of(told)
    return best if is_told and is_elsewhere and _has_headline(page, best, titles) else list(kept)


def _rows_of_prose(page: Page) -> Iterator[list[int]]:
    row: list[int] = []
    for number, seen in enumerate(page.measured):
        if seen.prose:
            if row and number - row[-1] > _WIDEST_GAP:
                yield row
                row = []
            row.append(number)
    if row:
        yield row


def _coherent_words(page: Page, row: Sequence[int]) -> int:
    """Count the words of the paragraphs that say some words of the others."""
    counts = Counter(chain.from_iterable(page.measured[number].keys for number in row))
    return sum(
        page.measured[number].words
        for number in row
        if sum([counts[key] > 1 for key in page.measured[number].keys]) >= _FEWEST_SHARED
    )


def _has_headline(page: Page, row: Sequence[int], titles: Titles) -> bool:
    told = frozenset[str]().union(*(page.measured[number].keys for number in row))
    above = range(max(0, row[0] - _WAY_TO_PROSE), row[0])
    return any(number in titles.odds and len(page.measured[number].keys & told) >= _FEWEST_SHARED for number in above)


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
    end = next((number for number in run if page.is_comment_heading(number)), run.stop)
    prose = [number for number in range(run.start, end) if page.measured[number].prose]
    told = frozenset[str]().union(*(page.measured[number].keys for number in prose))
    words = sum([page.measured[number].words for number in prose])
    shared = len(told & page.measured[headline].keys)
    return frozenset(prose) if words >= _FEWEST_WORDS and shared >= _FEWEST_SHARED else frozenset()
