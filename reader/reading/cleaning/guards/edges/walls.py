"""What a paywall left of a story: below the line that asks to pay stand offers and other stories, no more of it."""

from collections.abc import Sequence

from reader.reading.cleaning.measures.page_features import Page
from reader.reading.cleaning.set_forms.fixed_lines import is_wall

_FEWEST_WORDS_ABOVE = 20
# What is sold is told in less; of a story that goes on below such a line some paragraph has more.
_LONGEST_OFFER = 25
_SURE_OF_A_PARAGRAPH = 0.8


def without_offers(page: Page, kept: Sequence[int], likely: Sequence[float]) -> list[int]:
    """Leave out what stands below a line that asks to pay, where no paragraph follows it, and else that line."""
    above = 0
    told = frozenset(kept)
    for number in range(kept[0], kept[-1] + 1):
        if above >= _FEWEST_WORDS_ABOVE and is_wall(page.low[number]):
            below = [other for other in kept if other >= number]
            if not any(_is_paragraph(page, other, likely[other]) for other in below):
                return [other for other in kept if other < number]
            told -= {number}
        if number in told and page.measured[number].ended:
            above += page.measured[number].words
    return [number for number in kept if number in told]


def _is_paragraph(page: Page, number: int, likely: float) -> bool:
    seen = page.measured[number]
    return seen.words >= _LONGEST_OFFER or (seen.prose and not seen.kinds and likely >= _SURE_OF_A_PARAGRAPH)
