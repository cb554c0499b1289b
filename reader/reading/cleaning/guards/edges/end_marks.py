"""The mark that ends what an office or a firm sends to newsrooms: notes and contacts come below it."""

import re
from collections.abc import Sequence

from reader.reading.cleaning.measures.page_features import Page

_MARK = re.compile(r"\W{1,6}(?:ends?|ende|fin|fine|fim|einde|slut|koniec|конец|τέλος|30)\W{1,6}|(?:#\s*){3,5}")
_MOST_WORDS_OF_A_MARK = 5
_FEWEST_WORDS = 40


def without_what_is_below_end(page: Page, kept: Sequence[int]) -> list[int]:
    """Leave out what stands below "-ends-", if enough is told above it."""
    for number in range(kept[0] + 1, kept[-1]):
        if page.measured[number].words <= _MOST_WORDS_OF_A_MARK and is_end_mark(page.low[number]):
            above = [other for other in kept if other < number]
            if sum([page.measured[other].words for other in above]) >= _FEWEST_WORDS:
                return above
    return list(kept)


def is_end_mark(low: str) -> bool:
    """Tell whether a line, in lower case, says that the text ends: "-ends-", "# # #"."""
    return _MARK.fullmatch(low) is not None
