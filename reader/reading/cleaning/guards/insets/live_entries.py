"""Entries of a live blog: each stands below the time at which it was written, alone on its line or with its head.

Its time is a fact and its head a subheading: neither is a sentence of the story.
"""

import re
from collections.abc import Iterator, Sequence

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.measures.entry_times import FEWEST_ENTRIES
from reader.reading.cleaning.measures.page_features import Page

Verdict = Role | RemovalReason

# What a head is not, whatever stands below it.
_ELSEWHERE = frozenset({Role.HEADLINE, Role.CAPTION, Role.CREDIT, RemovalReason.COMMENT, RemovalReason.REPEATED})
_BEHIND_TIME = re.compile(r"\d{1,2}[:.h]\d\d\S{0,4}\s*[–—|:-]?\s*(?P<head>.+)")
_WORDS_OF_A_SENTENCE = 8
_MOST_WORDS_OF_A_HEAD = 16
_LONGEST_NAME = 4
# Who wrote it and a headline may stand between the time and its sentences.
_REACH = 3
# Buttons may stand between one entry and the next.
_MOST_BETWEEN = 4


def settle_entries(page: Page, verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Return the verdicts with heads of entries as subheadings, where they are no sentences, and times as facts."""
    settled = list(verdicts)
    for number in heads_of_entries(page):
        told = number + 1 < len(page) and settled[number + 1] is Role.BODY
        if told and settled[number] not in _ELSEWHERE and _is_head(page, number):
            settled[number] = Role.SUBHEADING
    for number in _index_of(page):
        if settled[number] in (RemovalReason.OTHER, Role.BODY):
            settled[number] = RemovalReason.REPEATED
    times = page.times
    if len(times) >= FEWEST_ENTRIES:
        for number in times:
            if settled[number] in (RemovalReason.OTHER, Role.BODY):
                settled[number] = RemovalReason.METADATA
    return settled


def _index_of(page: Page) -> Iterator[int]:
    """Yield the lines that only name entries below, with their times: "12.40 Crane falls", below "Key events"."""
    if len(page.times) < FEWEST_ENTRIES:
        return
    heads = frozenset(page.low[number] for number in heads_of_entries(page) if number < len(page))
    for number in range(page.times[0]):
        named = _BEHIND_TIME.match(page.low[number])
        if named and named["head"] in heads:
            yield number


def _is_head(page: Page, number: int) -> bool:
    measured = page.measured
    return measured[number + 1].ended and not measured[number].ended and measured[number].words <= _MOST_WORDS_OF_A_HEAD


def entries_behind(page: Page, kept: Sequence[int]) -> Iterator[int]:
    """Yield the sentences below further times behind a story of such entries."""
    told = frozenset(kept)
    times = page.times or _timed_heads(page)
    entries = [number for number in times if not told.isdisjoint(range(number + 1, number + 1 + _REACH))]
    last = kept[-1]
    if len(entries) < FEWEST_ENTRIES and not (len(entries) > 1 and _is_told_below_all(page)):
        return
    for time in times:
        if last < time <= last + _MOST_BETWEEN:
            below = range(time + 1, min(len(page), time + 1 + _REACH))
            sentence = next((number for number in below if page.measured[number].ended), None)
            if sentence is None:
                return
            yield sentence
            last = sentence


def _is_told_below_all(page: Page) -> bool:
    """Tell whether a sentence stands below each time of day that is alone on its line, and there are three."""
    below = (range(time + 1, min(len(page), time + 1 + _REACH)) for time in page.times)
    told = [any(_is_sentence(page, number) for number in numbers) for numbers in below]
    return len(told) >= FEWEST_ENTRIES and all(told)


def heads_of_entries(page: Page) -> frozenset[int]:
    """Return the units right below times alone on their lines, if there are three: none is the page's headline.

    The name of who wrote the entry may stand between its time and its head. Where no time is alone, heads have theirs.
    """
    times = page.times
    if len(times) < FEWEST_ENTRIES:
        return frozenset(_timed_heads(page))
    signed = (n + 2 for n in times if n + 2 < len(page) and _is_name_above_head(page, n + 1))
    return frozenset((*(number + 1 for number in times), *signed)).difference(times)


def _is_name_above_head(page: Page, number: int) -> bool:
    name, head = page.measured[number], page.measured[number + 1]
    return name.words <= _LONGEST_NAME and not name.ended and not head.ended


def _timed_heads(page: Page) -> list[int]:
    """Return heads with their times, below most of which a sentence stands: those of a timetable have none."""
    heads = page.timed_heads
    told = [n for n in heads if n + 1 < len(page) and _is_sentence(page, n + 1)]
    return told if len(told) >= max(FEWEST_ENTRIES, len(heads) / 2) else []


def _is_sentence(page: Page, number: int) -> bool:
    return page.measured[number].ended and page.measured[number].words >= _WORDS_OF_A_SENTENCE
