"""Appeals of a newsroom to its readers for money: paragraphs of prose, of a box between those of the story or below."""

import re
from collections.abc import Sequence

from reader.reading.cleaning.measures.page_features import Page

_WE = re.compile(r"\b(?:we|our|us|ours|wir|uns|unser\w*|nous|notre|nos|nosotros|nuestr\w+)\b")
_ASKS = re.compile(
    r"\b(?:contribut\w+|donat\w+|your (?:\w+ )?support|support us|become a (?:\w+ )?member|membership|favou?r to ask"
    r"|spende\w*|unterstütz\w+ (?:sie|uns)|soutene[zr]|faire un don|donativ\w+|apoy\w+ nuestr\w+|hazte soci\w+)"
)
# One of these is in whatever asks: most paragraphs have none, which is seen sooner than by the expression.
_HINTS = (
    *("contribut", "donat", "support", "member", "to ask", "spende", "unterst", "soutene", "un don", "apoy", "hazte"),
)
_NEWS = re.compile(
    r"\b(journalis\w+|reporting|news\w*|independent|readers?|ad-?free|paywall\w*|advertis\w+|redaktion\w*|periodis\w+)\b"
)
_SAID = re.compile('[“”"«»„]')
_FEWEST_OF_US = 2
_FEWEST_OF_NEWS = 2
_LONGEST = 140


def without_appeals(page: Page, kept: Sequence[int]) -> list[int]:
    """Leave out what asks readers to pay for the newsroom's work; what somebody says in the story is in quotes.

    An appeal has several paragraphs: those beside one that ask, or speak of the newsroom, are of it.
    """
    # What no unit has is seen sooner in all of them at once.
    may_ask = any(map("\n".join([page.low[number] for number in kept]).__contains__, _HINTS))
    found = {place for place, number in enumerate(kept) if _is_appeal(page, number)} if may_ask else set()
    if not found:
        return list(kept)
    for step in (1, -1):
        for start in sorted(found):
            place = start + step
            while 0 <= place < len(kept) and place not in found and _goes_on(page.low[kept[place]]):
                found.add(place)
                place += step
    return [number for place, number in enumerate(kept) if place not in found] or list(kept)


def _goes_on(low: str) -> bool:
    speaks_of_us = _WE.search(low) is not None and _NEWS.search(low) is not None
    return _SAID.search(low) is None and ("please" in low or speaks_of_us or _asks(low))


def _asks(low: str) -> bool:
    return any(map(low.__contains__, _HINTS)) and _ASKS.search(low) is not None


def _is_appeal(page: Page, number: int) -> bool:
    low = page.low[number]
    return (
        page.measured[number].words <= _LONGEST
        and _asks(low)
        and _SAID.search(low) is None
        and len(_WE.findall(low)) >= _FEWEST_OF_US
        and len(set(_NEWS.findall(low))) >= _FEWEST_OF_NEWS
    )
