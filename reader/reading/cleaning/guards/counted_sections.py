"""Sections and steps that are counted: "Step 1: Leave the valley", "2. Press the button.", each with what it tells.

Models that judge line by line lose the last ones, below which no story stands.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.reading.cleaning.guards.plain_units import is_plain
from reader.reading.cleaning.measures.page_features import Page

_COUNTED = re.compile(r"(?P<form>\D{0,24}?)(?P<number>\d{1,2})(?P<mark>\s?[.:)–—-]+|\s)\s?(?=\S)")
_FEWEST_HEADS, _FEWEST_TOLD = 3, 2
_LONGEST_HEAD, _LONGEST_STEP = 16, 40  # words
_LONGEST_SECTION = 8  # units
_MOST_DATED = 1
_FEWEST_STEPS, _MOSTLY = 3, 0.66
_MOST_LINKED, _MOST_CAPITALS = 0.5, 0.6
_LONGEST_LABEL = 4


def counted_sections(page: Page, kept: Sequence[int]) -> Iterator[int]:
    """Yield the heads of counted sections of which two are kept, and the sentences below them."""
    told = frozenset(kept)
    for heads in _counted_heads(page, kept):
        known = [place for place, head in enumerate(heads) if head in told or head + 1 in told]
        if len(known) < _FEWEST_TOLD or not _tell_something(page, heads):
            continue
        longest = max(after - before for before, after in pairwise(heads)) - 1
        last = heads[-1]
        end = last + 1
        while end < min(len(page), last + 1 + longest) and page.measured[end].ended and is_plain(page, end):
            end += 1
        yield from (n for n in range(heads[0], end) if n in heads or page.measured[n].ended)


def steps(page: Page, kept: Sequence[int]) -> Iterator[int]:
    """Yield the entries of a list that are sentences all of them, right behind what is kept or beside what is."""
    listed = page.bullets[bisect_left(page.bullets, kept[0]) :]
    if len(listed) < _FEWEST_STEPS:
        return
    told = frozenset(kept)
    end = 0
    for number in listed:
        if number < end or not page.measured[number].ended:
            continue
        end = number
        while end < len(page) and _is_step(page, end):
            end += 1
        if end - number < _FEWEST_STEPS:
            continue
        plain = sum([is_plain(page, entry) for entry in range(number, end)])
        # One of them may have a word that pages say around stories: "Press the button".
        if plain >= max(_FEWEST_STEPS - 1, _MOSTLY * (end - number)):
            above = number - 1
            goes_on = end < len(page) and page.units[end].bullet
            is_label = above - 1 in told and page.measured[above].words <= _LONGEST_LABEL
            if not goes_on and (above in told or is_label or not told.isdisjoint(range(number, end))):
                yield from range(number if above in told or not is_label else above, end)


def _is_step(page: Page, number: int) -> bool:
    unit, seen = page.units[number], page.measured[number]
    other = unit.image or unit.linked > _MOST_LINKED or page.is_repeated(number) or seen.dated
    # Works that are referred to have capitals.
    return unit.bullet and seen.ended and seen.words <= _LONGEST_STEP and seen.capitals < _MOST_CAPITALS and not other


def _counted_heads(page: Page, kept: Sequence[int]) -> Iterator[list[int]]:
    """Yield the lines that count on from 1 in one form, three and more, as far apart as sections are."""
    runs: dict[tuple[str, str], list[int]] = {}
    digits, words = page.fields["digits"], page.fields["words"]
    last = kept[0]
    for number in range(kept[0], len(page)):
        if number > kept[-1] + _LONGEST_SECTION and number > last + _LONGEST_SECTION:
            break
        if not digits[number] or words[number] > _LONGEST_HEAD:
            continue
        found = _COUNTED.match(page.units[number].text)
        if found is None:
            continue
        key = found["form"].casefold(), found["mark"].strip()
        run = runs.get(key, [])
        if int(found["number"]) == len(run) + 1 and (not run or number - run[-1] <= _LONGEST_SECTION):
            runs[key] = [*run, number]
            last = number
        elif int(found["number"]) == 1:
            runs[key] = [number]
    return (run for run in runs.values() if len(run) >= _FEWEST_HEADS)


def _tell_something(page: Page, heads: Sequence[int]) -> bool:
    """Tell whether sentences stand in most of the sections, other words in each head, and no dates of comments."""
    said = {_COUNTED.sub("", page.low[head], count=1) for head in heads}
    if len(said) < len(heads):
        return False  # "Image 1 of 5"
    told = [head for head in heads if any(seen.ended for seen in page.measured[head : head + 2])]
    dated = [number for number in range(heads[0], heads[-1] + 1) if page.measured[number].dated]
    return len(told) >= len(heads) - 1 and len(dated) <= _MOST_DATED
