"""What the facts about a story are called, and where in a file they were found, in the reader's language."""

import re

from reader.model.correction import BY_HAND
from reader.wording.catalogue import tr

_LINE = re.compile(r"line (\d+)")


def found_place_text(where: str) -> str:
    """Return the place in words; names that files have for their parts, such as "og:title", stay as they are."""
    line = _LINE.fullmatch(where)
    if line is not None:
        return tr("line {}").format(line[1])
    places = {
        "line beside the headline": tr("line beside the headline"),
        BY_HAND: tr("by hand"),
    }
    return places.get(where, where)


def fact_name(field: str) -> str:
    """Return the name of a fact, an article's field; the field itself where it is none of these."""
    names = {
        "title": tr("Headline"),
        "outlet": tr("Outlet"),
        "byline": tr("Byline"),
        "published": tr("Published"),
        "unclear_date": tr("Published"),
        "modified": tr("Modified"),
        "url": tr("Address"),
        "language": tr("Language"),
        "saved": tr("Page saved"),
    }
    return names.get(field, field)
