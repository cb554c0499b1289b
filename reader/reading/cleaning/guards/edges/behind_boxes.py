"""Paragraphs of a story behind a box that asks to subscribe: the models have learned that most pages end there."""

from collections.abc import Sequence

from reader.reading.cleaning.guards.plain_units import is_plain
from reader.reading.cleaning.measures.page_features import Page
from reader.reading.cleaning.measures.page_vocabulary import CLASSES
from reader.reading.cleaning.set_forms.fixed_lines import is_above_teasers

_WIDEST_BOX = 6
# Of 4,235 labelled dumps none has a paragraph so behind its box; behind lines that are in doubt themselves it is one
# more of them in each of the 20 dumps that have one.
_LEAST_LIKELY = 0.4
_SURE_OF_A_BOX = 0.2
# "This", "with" are in every story.
_FEWEST_LETTERS = 5
_ASKING = CLASSES.index("newsletter")


def paragraphs_behind_box(page: Page, kept: Sequence[int], likely: Sequence[float]) -> range:
    """Return the paragraphs right behind such a box that tell of the same as the story above it."""
    start = kept[-1] + 1
    first = page.next_prose[start]
    box = range(start, first)
    if not 0 < len(box) <= _WIDEST_BOX or not any(_asks(page, number) for number in box):
        return range(start, start)
    if any(likely[number] > _SURE_OF_A_BOX for number in box):
        return range(start, start)
    if any(page.is_comment_heading(number) or is_above_teasers(page.low[number]) for number in box):
        return range(start, start)
    told = frozenset(key for number in kept for key in page.measured[number].keys if len(key) >= _FEWEST_LETTERS)
    end = first
    while end < len(page) and _is_paragraph(page, end) and likely[end] >= _LEAST_LIKELY:
        if told.isdisjoint(page.measured[end].keys):
            break
        end += 1
    return range(first, end)


def _asks(page: Page, number: int) -> bool:
    seen = page.measured[number]
    return "notice" in seen.kinds or seen.classes[_ASKING] > 0


def _is_paragraph(page: Page, number: int) -> bool:
    seen = page.measured[number]
    return seen.prose and seen.ended and is_plain(page, number)
