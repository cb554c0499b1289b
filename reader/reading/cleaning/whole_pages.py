"""Documents that hold a whole web page, menus and all: what a browser printed, or a program turned into Markdown."""

from collections.abc import Sequence

from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import measure
from reader.reading.cleaning.measures.page_vocabulary import CLASSES

# What pages say around stories; a document of a story alone may name its author and a photographer.
_AROUND = tuple(CLASSES.index(name) for name in ("comment", "share", "related", "newsletter", "legal"))
_FEWEST = 3


def is_whole_page(units: Sequence[Unit]) -> bool:
    """Tell whether several short lines say what pages say around their stories."""
    seen = map(measure, units)
    said = [s for s in seen if not s.prose and ("notice" in s.kinds or any(s.classes[place] for place in _AROUND))]
    return len(said) >= _FEWEST
