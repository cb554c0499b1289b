"""A sentence that was chosen and can be seen: it stays where it is in the view when its text is laid out again."""

from collections.abc import Iterable
from typing import NamedTuple

from reader.ui.pane.page.text_places import SentencePlace, TextPlaces


class HeldSentence(NamedTuple):
    """A sentence, the share of it (0 to 1) above the view, and how far down (px) in the view its first line is."""

    sentence: int
    above: float
    down: float


def held_sentence(places: TextPlaces, sentences: Iterable[int], scroll: int, view_height: int) -> HeldSentence | None:
    """Return the first of some sentences that has a whole line in the view of a text scrolled by this many px."""
    for sentence in sentences:
        place = places.of_sentence(sentence)
        down = place.first.top() - scroll
        if min(place.bottom - scroll, view_height) - max(down, 0.0) >= place.first.height():
            above = (scroll - place.start) / max(1.0, place.end - place.start) if down < 0 else 0.0
            return HeldSentence(sentence, max(0.0, above), max(0.0, down))
    return None


def scroll_to_hold(place: SentencePlace, held: HeldSentence, view_height: int) -> int:
    """Return how far (px) a text is scrolled whose held sentence is where it was; it may be out of reach.

    The lower edge cuts no line off, whether that grew or the view shrank.
    """
    if held.above:
        return max(0, round(place.start + held.above * (place.end - place.start)))
    down = max(0.0, min(held.down, view_height - place.first.height()))
    return max(0, round(place.first.top() - down))
