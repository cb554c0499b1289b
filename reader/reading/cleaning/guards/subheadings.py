"""Sub-headings between paragraphs that were kept, which the models doubt because they are short.

Of 30 such lines of 700 labelled pages that were set aside 21 are sub-headings of the story (from a likelihood of .3;
from .2 it is 24 of 43), and the others say next to nothing.
"""

import re

from reader.reading.cleaning.guards.insets.captions import is_caption
from reader.reading.cleaning.measures.page_features import Page
from reader.reading.cleaning.set_forms.fixed_lines import is_above_teasers, is_interruption, is_promotion
from reader.reading.cleaning.set_forms.named_reasons import named_reason

_FEWEST_WORDS, _MOST_WORDS = 2, 9
_LIKELY = 0.3
_MOST_LINKED = 0.3
_WORDS_FOR_A_CLASS_WORD = 3
# Where it begins with a mark or a number, or has a mark of menus, credits and labels, it may be anything.
_MARKED = re.compile(r"^[\W\d]|[»|@©/<>]|\d$|[:,)]$")


def is_subheading(page: Page, number: int, likely: float) -> bool:
    """Tell whether a short line that stands alone between two paragraphs of a story is the head of the lower one."""
    seen, unit, low = page.measured[number], page.units[number], page.low[number]
    if likely < _LIKELY or not _FEWEST_WORDS <= seen.words <= _MOST_WORDS or seen.ended or seen.kinds or seen.dated:
        return False
    if not page.measured[number - 1].ended or not page.measured[number + 1].prose:
        return False
    is_text = not unit.image and unit.linked < _MOST_LINKED and not page.is_repeated(number)
    if not is_text or _MARKED.search(unit.text) or seen.is_furniture(one_in=_WORDS_FOR_A_CLASS_WORD):
        return False
    is_set = is_interruption(low) or is_promotion(low) or is_above_teasers(low) or named_reason(low) is not None
    return not is_set and not unit.text.isupper() and not is_caption(page, number)
