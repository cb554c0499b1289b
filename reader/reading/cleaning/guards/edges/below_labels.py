"""Paragraphs above the story that stand below the label which the page puts above each of the story's paragraphs.

Some outlets write "Article content" above every piece of their stories, for readers of screens. Between the first one
and the others stand offers to subscribe, of sixty lines, and the models take what is above them for another story.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from reader.reading.cleaning.guards.plain_units import is_plain
from reader.reading.cleaning.measures.page_features import Page

_MOST_WORDS_OF_A_LABEL = 3
_FEWEST_LABELLED = 4


def paragraphs_below_label(page: Page, kept: Sequence[int]) -> Iterator[int]:
    """Yield the paragraphs above the first one that is kept, and among those, which stand below their label."""
    told = [number for number in kept if page.measured[number].ended]
    above = Counter(page.low[number - 1] for number in told if number and _is_label(page, number - 1))
    label, count = next(iter(above.most_common(1)), ("", 0))
    if count < _FEWEST_LABELLED or 2 * count < len(told):
        return
    known = frozenset(kept)
    for number in range(1, kept[-1]):
        seen = page.measured[number]
        is_labelled = page.low[number - 1] == label and number not in known
        if is_labelled and seen.prose and seen.ended and is_plain(page, number):
            yield number


def _is_label(page: Page, number: int) -> bool:
    seen = page.measured[number]
    return seen.words <= _MOST_WORDS_OF_A_LABEL and not seen.ended and page.is_repeated(number)
