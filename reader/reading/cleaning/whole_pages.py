"""Documents that hold a whole web page, menus and all: what a browser printed, or a program turned into Markdown."""

from collections.abc import Sequence

from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import measure
from reader.reading.cleaning.measures.page_vocabulary import CLASS_OF, CLASSES
from reader.reading.cleaning.measures.words import split_words
from reader.reading.cleaning.set_forms.notice_phrases import load_phrases

# What pages say around stories; a document of a story alone may name its author and a photographer.
_AROUND = tuple(CLASSES.index(name) for name in ("comment", "share", "related", "newsletter", "legal"))
_WORDS = frozenset([word for word, place in CLASS_OF.items() if place in _AROUND])
_FEWEST = 3


def is_whole_page(units: Sequence[Unit]) -> bool:
    """Tell whether several short lines say what pages say around their stories."""
    # To measure a unit takes three times as long as to see that it has no word of these.
    asked = [unit for unit in units if _may_say(unit.text)]
    if len(asked) < _FEWEST:
        return False
    seen = map(measure, asked)
    said = [s for s in seen if not s.prose and ("notice" in s.kinds or any(s.classes[place] for place in _AROUND))]
    return len(said) >= _FEWEST


def _may_say(text: str) -> bool:
    low = text.lower()
    words = frozenset(split_words(low))
    return "©" in text or not words.isdisjoint(_WORDS) or load_phrases().may_be_in(low, words)
