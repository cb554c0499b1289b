"""Other stories above the story's own headline, which the models took for its beginning."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate

from reader.reading.cleaning.learned.headline import Titles
from reader.reading.cleaning.measures.page_features import Page

_FEWEST_WORDS = 60
_FEWEST_KEYS = 3
_WAY_TO_PROSE = 14
# Of 1,873 labelled dumps these are true of five, of which nothing above the headline is told; parts of one story share
# more of their words.
_LEAST_SAID_BELOW = 0.5
_MOST_SAID_ABOVE = 0.34
_MOST_SHARED = 0.25
_DOUBT = 0.8
_SURER = 0.1
# Each try looks at all words of the story: on a page of a thousand headings it would take the square of its length.
_MOST_TRIED = 6


def without_other_stories_above(page: Page, kept: Sequence[int], likely: Sequence[float], titles: Titles) -> list[int]:
    """Leave out what stands above a headline that tells of what follows it.

    It must be less likely to be told than that, and share few words with it.
    """
    prose = [number for number in kept if page.measured[number].prose]
    if not prose or min([likely[number] for number in prose]) >= _DOUBT:
        return list(kept)
    words = [page.measured[number].words for number in prose]
    sizes = [0, *accumulate(words)]
    masses = [0.0, *accumulate([count * likely[number] for count, number in zip(words, prose, strict=True)])]
    tried = 0
    for headline in titles.odds:
        if not prose[0] < headline < prose[-1] or not _may_divide(page, headline, titles):
            continue
        place = bisect_left(prose, headline + 1)
        below = sizes[-1] - sizes[place]
        sure, surer = masses[place] / sizes[place], (masses[-1] - masses[place]) / below
        if below < _FEWEST_WORDS or prose[place] - headline > _WAY_TO_PROSE or sure >= min(_DOUBT, surer - _SURER):
            continue
        tried += 1
        if _are_others(page, prose[:place], headline, prose[place:]):
            return [number for number in kept if number > headline]
        if tried == _MOST_TRIED:
            break
    return list(kept)


def _may_divide(page: Page, number: int, titles: Titles) -> bool:
    is_headline = page.is_repeated(number) or page.units[number].heading or number == titles.best
    return is_headline and len(page.measured[number].keys) >= _FEWEST_KEYS


def _are_others(page: Page, above: Sequence[int], headline: int, below: Sequence[int]) -> bool:
    keys, before, after = page.measured[headline].keys, _keys_of(page, above), _keys_of(page, below)
    if len(keys & after) < _LEAST_SAID_BELOW * len(keys) or len(keys & before) > _MOST_SAID_ABOVE * len(keys):
        return False
    said = [page.measured[number].keys for number in above]
    return sum([len(own & after) for own in said]) <= _MOST_SHARED * sum(map(len, said))


def _keys_of(page: Page, numbers: Iterable[int]) -> frozenset[str]:
    return frozenset[str]().union(*(page.measured[number].keys for number in numbers))
