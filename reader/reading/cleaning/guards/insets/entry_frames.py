"""Entries of a live blog that buttons part: behind each one a page sets the same few lines, "Share", "Copy link".

To models that judge line by line a story ends at its first row of buttons.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from reader.reading.cleaning.measures.entry_times import FEWEST_ENTRIES
from reader.reading.cleaning.measures.page_features import Page
from reader.reading.cleaning.measures.page_vocabulary import CLASSES

_MOST_WORDS_OF_A_BUTTON = 8
_FEWEST_WORDS = 8
_LONGEST_ENTRY = 40  # units
_SHARE = CLASSES.index("share")
_LEAST_TOLD = 0.75


def settle_framed_entries(page: Page, kept: Sequence[int]) -> list[int]:
    """Return what is kept with the sentences of all entries, and without the buttons, where buttons part entries.

    Between any two times stand a sentence and a line that stands between others as well, which speaks of sharing.
    """
    if len(page.times) < FEWEST_ENTRIES or not kept:
        return list(kept)
    times = page.times
    spans = [range(before + 1, after) for before, after in pairwise(times) if after - before <= _LONGEST_ENTRY]
    buttons = _lines_of_frame(page, spans)
    if not any(page.measured[number].classes[_SHARE] for number in buttons):
        return list(kept)
    told = [span for span in spans if any(_is_sentence(page, number) for number in span)]
    if len(told) < max(FEWEST_ENTRIES - 1, _LEAST_TOLD * (len(times) - 1)):
        return list(kept)
    longest = max(map(len, told))
    behind = range(times[-1] + 1, min(len(page), times[-1] + 1 + longest))
    # The time may stand below its entry.
    above = range(max(0, times[0] - longest), times[0])
    low = {page.low[number] for number in buttons}
    for number in behind:
        if page.low[number] in low:
            behind = range(behind.start, number)
            break
    spans = [*told, behind, *([above] if not set(above).isdisjoint(kept) else [])]
    entries = {number for span in spans for number in span if _is_sentence(page, number)}
    if entries.isdisjoint(kept):
        return list(kept)
    frame = {number for number in range(len(page)) if page.low[number] in low}
    return sorted({*kept, *entries} - frame)


def _lines_of_frame(page: Page, spans: Sequence[range]) -> list[int]:
    """Return the short lines that stand in most of the spans."""
    seen = Counter(low for span in spans for low in {page.low[number] for number in span})
    least = max(FEWEST_ENTRIES - 1, _LEAST_TOLD * len(spans))
    return [
        number
        for span in spans
        for number in span
        if seen[page.low[number]] >= least and page.measured[number].words <= _MOST_WORDS_OF_A_BUTTON
    ]


def _is_sentence(page: Page, number: int) -> bool:
    return page.measured[number].ended and page.measured[number].words >= _FEWEST_WORDS
